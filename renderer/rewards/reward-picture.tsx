type Props = { readonly pictureId: string; readonly alt: string; readonly className: string | undefined };

export function RewardPicture({ pictureId, alt, className }: Props) {
  return (
    <img className={className} src={`/picture/${encodeURIComponent(pictureId)}`} alt={alt} loading="lazy" />
  );
}
