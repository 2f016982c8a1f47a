const riffHead = 12;
const chunkHead = 8;
const shown = new Set(['VP8X', 'ICCP', 'ANIM', 'ANMF', 'ALPH', 'VP8 ', 'VP8L']);
/** In the flags of `VP8X`: EXIF and XMP are there. */
const exifAndXmp = 0x0c;

/** A WebP's chunks (RFC 9649) without EXIF, XMP and unknown ones. Null where it is not well formed. */
export function webpWithoutMetadata(bytes: Uint8Array): Buffer | null {
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (source.length < riffHead) return null;
  const length = Math.min(source.readUInt32LE(4) + 8, source.length);
  const parts: Buffer[] = [Buffer.from(source.subarray(0, riffHead))];
  for (let at = riffHead; at + chunkHead <= length; ) {
    const size = source.readUInt32LE(at + 4);
    const end = at + chunkHead + size + (size % 2);
    if (at + chunkHead + size > length) return null;
    const name = source.toString('latin1', at, at + 4);
    if (shown.has(name))
      parts.push(name === 'VP8X' ? unflagged(source.subarray(at, end)) : source.subarray(at, end));
    at = end;
  }
  if (parts.length === 1) return null;
  const made = Buffer.concat(parts);
  made.writeUInt32LE(made.length - 8, 4);
  return made;
}

function unflagged(chunk: Buffer): Buffer {
  const copy = Buffer.from(chunk);
  copy[chunkHead] = (copy[chunkHead] ?? 0) & ~exifAndXmp;
  return copy;
}
