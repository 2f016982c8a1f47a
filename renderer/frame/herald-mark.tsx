/** Herald's mark: a pennant on its staff. The same shape as the app's icon in assets/icons. */
export function HeraldMark() {
  return (
    <svg width="24" height="24" viewBox="0 0 24 24" aria-hidden="true">
      <title>Herald</title>
      <rect width="24" height="24" rx="6" fill="var(--accent)" />
      <path d="M7 5v14" stroke="var(--on-accent)" strokeWidth="2" strokeLinecap="round" />
      <path d="M8 6h10l-3.2 3.5L18 13H8z" fill="var(--on-accent)" />
    </svg>
  );
}
