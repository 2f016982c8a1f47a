import type { Picture } from '#shared/contract/post.ts';
import type { PictureBox } from '#shared/policy/picture-text.ts';
import { useText } from '../text/use-text.ts';
import style from './picture-region.module.css';

/** Of the picture's width and height, at least so much is shown around a place, so that one sees where it is. */
const leastShown = 0.45;
const around = 0.06;
/** In pixels of the window: small beside its words, and still to be read. */
const maxWidth = 220;
const maxHeight = 100;

type Props = {
  readonly picture: Pick<Picture, 'id' | 'width' | 'height'>;
  readonly regions: readonly PictureBox[];
};

/** The part of a picture that a finding is about, its places outlined. */
export function PictureRegion({ picture, regions }: Props) {
  const { compose } = useText();
  const { id, width, height } = picture;
  const view = viewOf(regions);
  return (
    <svg
      className={style.region}
      style={{ width: Math.min(maxWidth, (maxHeight * view.width * width) / (view.height * height)) }}
      viewBox={[view.left * width, view.top * height, view.width * width, view.height * height].join(' ')}
      role="img"
      aria-label={compose.pictureRegion}
      data-testid="picture-region"
    >
      <image href={`/picture/${encodeURIComponent(id)}`} width={width} height={height} />
      {regions.map((box) => (
        <g key={`${box.left}-${box.top}-${box.width}`}>
          <rect className={style.halo} {...outline(box, width, height)} />
          <rect className={style.outline} {...outline(box, width, height)} />
        </g>
      ))}
    </svg>
  );
}

function outline(box: PictureBox, width: number, height: number) {
  const margin = box.height * height * 0.25;
  return {
    x: box.left * width - margin,
    y: box.top * height - margin,
    width: box.width * width + 2 * margin,
    height: box.height * height + 2 * margin,
    rx: margin,
  };
}

/** What is shown: all places with something around them, within the picture. */
function viewOf(regions: readonly PictureBox[]): PictureBox {
  const [left, width] = span(regions.map((box) => [box.left, box.left + box.width]));
  const [top, height] = span(regions.map((box) => [box.top, box.top + box.height]));
  return { left, top, width, height };
}

function span(parts: readonly (readonly [number, number])[]): readonly [start: number, length: number] {
  const start = Math.min(...parts.map(([from]) => from)) - around;
  const end = Math.max(...parts.map(([, to]) => to)) + around;
  const length = Math.min(Math.max(end - start, leastShown), 1);
  const middle = (start + end) / 2;
  return [Math.min(Math.max(middle - length / 2, 0), 1 - length), length];
}
