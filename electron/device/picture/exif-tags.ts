/** Where a directory of an EXIF block starts, and the tags in it. */
type Directory = { readonly tags: ReadonlySet<number>; readonly pointers: ReadonlyMap<number, number> };

const exifPointer = 0x8769;
const gpsPointer = 0x8825;
const entrySize = 12;
/** A block may point to itself; a real one has three or four directories. */
const maxEntries = 1000;

/**
 * The tags of an EXIF block (Exif 3.0, CIPA DC-008: a TIFF file of directories): of the picture, of how it was taken and of where.
 * What is broken off or points outside is left out.
 */
export function exifTags(block: Uint8Array): {
  readonly picture: ReadonlySet<number>;
  readonly taking: ReadonlySet<number>;
  readonly place: ReadonlySet<number>;
} {
  const head = Buffer.from(block.subarray(0, 6)).toString('latin1') === 'Exif\0\0' ? 6 : 0;
  const view = new DataView(block.buffer, block.byteOffset + head, block.byteLength - head);
  const none: ReadonlySet<number> = new Set();
  if (view.byteLength < 8) return { picture: none, taking: none, place: none };
  const isLittle = view.getUint16(0) === 0x4949;
  const read = (at: number | undefined) => readDirectory(view, at, isLittle);
  const picture = read(view.getUint32(4, isLittle));
  return {
    picture: picture.tags,
    taking: read(picture.pointers.get(exifPointer)).tags,
    place: read(picture.pointers.get(gpsPointer)).tags,
  };
}

function readDirectory(view: DataView, start: number | undefined, isLittle: boolean): Directory {
  const tags = new Set<number>();
  const pointers = new Map<number, number>();
  if (start === undefined || start + 2 > view.byteLength) return { tags, pointers };
  const count = Math.min(view.getUint16(start, isLittle), maxEntries);
  for (let entry = 0; entry < count; entry += 1) {
    const at = start + 2 + entry * entrySize;
    if (at + entrySize > view.byteLength) break;
    const tag = view.getUint16(at, isLittle);
    tags.add(tag);
    if (tag === exifPointer || tag === gpsPointer) pointers.set(tag, view.getUint32(at + 8, isLittle));
  }
  return { tags, pointers };
}
