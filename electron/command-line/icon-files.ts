/** One picture of an icon: its side in pixels and its PNG. */
export type IconPicture = { readonly side: number; readonly png: Uint8Array };

/** The sizes that Windows picks from. */
export const icoSides = [16, 24, 32, 48, 64, 128, 256] as const;

/** The sizes that macOS picks from, by the types of its container. */
const icnsTypes: readonly [side: number, type: string][] = [
  [32, 'ic11'],
  [64, 'ic12'],
  [128, 'ic07'],
  [256, 'ic08'],
  [512, 'ic09'],
  [1024, 'ic10'],
];
export const icnsSides = icnsTypes.map(([side]) => side);

/** A Windows icon: a directory of sixteen bytes a picture, then the pictures. https://learn.microsoft.com/previous-versions/ms997538(v=msdn.10) */
export function icoFile(pictures: readonly IconPicture[]): Buffer {
  const directory = Buffer.alloc(6 + 16 * pictures.length);
  directory.writeUInt16LE(1, 2);
  directory.writeUInt16LE(pictures.length, 4);
  let offset = directory.length;
  pictures.forEach(({ side, png }, at) => {
    const entry = 6 + 16 * at;
    // 256 does not fit into its byte, and is written as 0.
    directory.writeUInt8(side % 256, entry);
    directory.writeUInt8(side % 256, entry + 1);
    directory.writeUInt16LE(1, entry + 4);
    directory.writeUInt16LE(32, entry + 6);
    directory.writeUInt32LE(png.length, entry + 8);
    directory.writeUInt32LE(offset, entry + 12);
    offset += png.length;
  });
  return Buffer.concat([directory, ...pictures.map(({ png }) => png)]);
}

/** A macOS icon: a type and a length before each picture, and before them all. https://en.wikipedia.org/wiki/Apple_Icon_Image_format */
export function icnsFile(pictures: readonly IconPicture[]): Buffer {
  const parts = icnsTypes.map(([side, type]) => {
    const picture = pictures.find((one) => one.side === side);
    if (picture === undefined) throw new Error(`A macOS icon needs a picture of ${side} pixels.`);
    return block(type, picture.png);
  });
  return block('icns', Buffer.concat(parts));
}

function block(type: string, content: Uint8Array): Buffer {
  const head = Buffer.alloc(8);
  head.write(type, 'latin1');
  head.writeUInt32BE(head.length + content.length, 4);
  return Buffer.concat([head, content]);
}
