import sharp from 'sharp';
import { expect, test } from 'vitest';
import { readWebpSize } from '#programme/pictures/read-webp-size.ts';

const picture = (channels: 3 | 4) =>
  sharp({ create: { width: 333, height: 17, channels, background: { r: 9, g: 99, b: 9, alpha: 0.5 } } });

test.each([
  ['lossy', picture(3).webp({ quality: 10 }), 'VP8 '],
  ['lossless', picture(3).webp({ lossless: true }), 'VP8L'],
  ['lossy with transparency', picture(4).webp({ quality: 10 }), 'VP8X'],
  [
    'with metadata',
    picture(3)
      .webp({ quality: 10 })
      .keepExif()
      .withExif({ IFD0: { Artist: 'x' } }),
    'VP8X',
  ],
])('the size of a %s WebP picture is read from its header', async (_kind, made, chunk) => {
  const bytes = await made.toBuffer();
  expect(bytes.toString('latin1', 12, 16)).toBe(chunk);
  expect(readWebpSize(bytes)).toEqual({ width: 333, height: 17 });
});

test.each(['', 'RIFF', 'not a picture, but long enough to hold a header'])('%j has no size', (text) => {
  expect(readWebpSize(new TextEncoder().encode(text))).toBeNull();
});
