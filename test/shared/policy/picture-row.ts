import type { PictureLook } from '#shared/policy/picture-look.ts';
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
