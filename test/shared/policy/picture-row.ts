import type { PictureLook } from '#shared/policy/picture-look.ts';
import type { PictureText } from '#shared/policy/picture-text.ts';
import type { ImageToCheck } from '#shared/policy/post-to-check.ts';
import type { RowOptions } from './rule-table.ts';

/** Sharp, bright, in the shape that most networks like, and silent about itself. */
const fine: PictureLook = {
  width: 1200,
  height: 627,
  sharpness: 1.2,
  brightness: 0.95,
  hasPlace: false,
  hasDevice: false,
  bytes: 240_000,
};
const described = 'Amara bends over a vice.';

/** Options of a row whose one picture was seen to be fine but for `look`; null where it cannot be opened. */
export function seen(look: Partial<PictureLook> | null, more: RowOptions = {}): RowOptions {
  return { ...more, images: [{ path: 'vice.jpg', alt: described, look: look && { ...fine, ...look } }] };
}

/** Options of a row with a picture that nobody looked at, of this alternative text. */
export function named(alt: string, more: RowOptions = {}, path = 'pictures/hearth.jpg'): RowOptions {
  const image: ImageToCheck = { path, alt };
  return { ...more, images: [image] };
}

/** Options of a row with a picture in which these lines were read. */
export function reads(
  lines: readonly string[],
  more: RowOptions = {},
  image: Partial<ImageToCheck> = {},
): RowOptions {
  return {
    ...more,
    images: [{ path: 'screen.png', alt: described, look: fine, text: readingOf(lines), ...image }],
  };
}

/** What a machine would read of these lines, one below the other, each word as wide as it has letters. */
export function readingOf(lines: readonly string[]): PictureText {
  const height = 1 / Math.max(lines.length, 1);
  return {
    sha256: '0'.repeat(64),
    lines: lines.map((line, row) =>
      [...line.matchAll(/\S+/g)].map(({ 0: text, index }) => ({
        text,
        confidence: 0.9,
        box: { left: index / 128, top: row * height, width: text.length / 128, height },
      })),
    ),
  };
}
