import type { PictureBox } from '#shared/policy/picture-text.ts';

export const turns = [0, 90, 180, 270] as const;
/** Degrees clockwise. */
export type Turn = (typeof turns)[number];

/** Where a box of a picture that was turned by so much stands in the picture before. */
export function turnedBack({ left, top, width, height }: PictureBox, turn: Turn): PictureBox {
  const right = Math.max(1 - left - width, 0);
  const below = Math.max(1 - top - height, 0);
  switch (turn) {
    case 0:
      return { left, top, width, height };
    case 90:
      return { left: top, top: right, width: height, height: width };
    case 180:
      return { left: right, top: below, width, height };
    case 270:
      return { left: below, top: left, width: height, height: width };
  }
}
