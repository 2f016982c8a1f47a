const startOfScan = 0xda;
const endOfPicture = 0xd9;
const profileMark = 'ICC_PROFILE\0';

/**
 * A JPEG's own segments (ITU-T T.81, annex B) without EXIF, XMP, IPTC, comments, maker's notes, thumbnails and whatever
 * stands behind its end, such as a second picture. Null where it is not well formed.
 */
export function jpegWithoutMetadata(bytes: Uint8Array, orientation: number): Buffer | null {
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: Buffer[] = [source.subarray(0, 2)];
  if (orientation !== 1) parts.push(orientationSegment(orientation));
  let at = 2;
  while (at + 1 < source.length) {
    if (source[at] !== 0xff) return null;
    const marker = source[at + 1] ?? 0;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === endOfPicture) {
      parts.push(source.subarray(at, at + 2));
      return Buffer.concat(parts);
    }
    if (at + 4 > source.length) return null;
    const end = at + 2 + source.readUInt16BE(at + 2);
    if (end > source.length) return null;
    const next = marker === startOfScan ? endOfScan(source, end) : end;
    if (isOfPicture(marker, source.subarray(at + 4, end))) parts.push(source.subarray(at, next));
    at = next;
  }
  return null;
}

/** Whether a segment says how the picture is shown: of the application's own ones JFIF, colour profile and colour transform. */
function isOfPicture(marker: number, content: Buffer): boolean {
  if (marker === 0xfe) return false;
  if (marker < 0xe0 || marker > 0xef) return true;
  if (marker === 0xe0) return content.toString('latin1', 0, 5) === 'JFIF\0';
  if (marker === 0xe2) return content.toString('latin1', 0, profileMark.length) === profileMark;
  return marker === 0xee && content.toString('latin1', 0, 5) === 'Adobe';
}

/** A scan's data go on until a marker that is neither a stuffed byte nor a restart. */
function endOfScan(source: Buffer, from: number): number {
  for (let at = source.indexOf(0xff, from); at >= 0; at = source.indexOf(0xff, at + 1)) {
    const next = source[at + 1] ?? 0;
    if (next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at;
  }
  return source.length;
}

/** An EXIF block (big-endian TIFF) with the one tag that tells which way is up. */
function orientationSegment(orientation: number): Buffer {
  const tiff = Buffer.alloc(26);
  tiff.write('MM\0*', 0, 'latin1');
  tiff.writeUInt32BE(8, 4);
  tiff.writeUInt16BE(1, 8);
  tiff.writeUInt16BE(0x0112, 10);
  tiff.writeUInt16BE(3, 12);
  tiff.writeUInt32BE(1, 14);
  tiff.writeUInt16BE(orientation, 18);
  const head = Buffer.from('\xff\xe1\0\0Exif\0\0', 'latin1');
  head.writeUInt16BE(head.length - 2 + tiff.length, 2);
  return Buffer.concat([head, tiff]);
}
