import { ImageOff } from 'lucide-react';
import type { Picture } from '#shared/contract/post.ts';
import style from './post-picture.module.css';

type Props = {
  readonly picture: Picture | null;
  readonly className?: string | undefined;
  readonly isDecorative?: boolean;
};

/** A post's picture, or a quiet place for the one it lacks. */
export function PostPicture({ picture, className, isDecorative = false }: Props) {
  if (!picture) {
    return (
      <div className={`${style.none} ${className ?? ''}`} aria-hidden>
        <ImageOff size={22} />
      </div>
    );
  }
  return (
    <img
      className={`${style.picture} ${className ?? ''}`}
      src={`/picture/${encodeURIComponent(picture.id)}`}
      width={picture.width}
      height={picture.height}
      alt={isDecorative ? '' : picture.alt}
      loading="lazy"
      decoding="async"
      draggable={false}
    />
  );
}
