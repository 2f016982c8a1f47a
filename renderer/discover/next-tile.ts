/** The tile that an arrow key goes to from tile `from`, in a grid of `columns`; null where there is none. */
export function nextTile(key: string, from: number, columns: number, count: number): number | null {
  const steps: Readonly<Record<string, number>> = {
    ArrowRight: 1,
    ArrowLeft: -1,
    ArrowDown: columns,
    ArrowUp: -columns,
  };
  const step = steps[key];
  if (step === undefined || from < 0) return null;
  const to = from + step;
  return to >= 0 && to < count ? to : null;
}
