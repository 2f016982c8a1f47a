import type { Sharp } from 'sharp';

export type Encoded = {
  readonly mime: 'image/jpeg' | 'image/png';
  readonly bytes: Buffer;
  readonly width: number;
  readonly height: number;
};

const qualities = [88, 80, 70, 60];
const smaller = 0.8;
const fewColours = 256;

/**
 * JPEG, or PNG where a picture is see-through or drawn in few colours, in no more bytes than the network takes: first
 * at a lower quality, then in a smaller size. `make` gives the cropped picture at a size.
 */
export async function encodeWithin(
  make: (width: number, height: number) => Sharp,
  size: { readonly width: number; readonly height: number },
  maxBytes: number,
): Promise<Encoded> {
  if (await suitsPng(make(size.width, size.height))) {
    const { data, info } = await make(size.width, size.height)
      .png({ compressionLevel: 9 })
      .toBuffer({ resolveWithObject: true });
    if (data.length <= maxBytes)
      return { mime: 'image/png', bytes: data, width: info.width, height: info.height };
  }
  for (let { width, height } = size; ; ) {
    for (const quality of qualities) {
      const { data, info } = await make(width, height)
        .flatten({ background: '#ffffff' })
        .jpeg({ quality })
        .toBuffer({ resolveWithObject: true });
      const isSmallest = width === 1 && height === 1;
      if (data.length <= maxBytes || isSmallest) {
        return { mime: 'image/jpeg', bytes: data, width: info.width, height: info.height };
      }
    }
    width = Math.max(1, Math.round(width * smaller));
    height = Math.max(1, Math.round(height * smaller));
  }
}

async function suitsPng(picture: Sharp): Promise<boolean> {
  const { data, info } = await picture.ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  const colours = new Set<number>();
  for (let at = 0; at < info.size; at += 4) {
    if (data[at + 3] !== 255) return true;
    if (colours.size <= fewColours) colours.add(data.readUInt32LE(at));
  }
  return colours.size <= fewColours;
}
