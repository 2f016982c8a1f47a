const signatureLength = 8;
/** Beside a chunk's content: its length, its name and its check sum. */
const frameLength = 12;
/** The optional chunks (PNG, third edition, 11.3) that say how the picture is shown; a name in capitals is not optional. */
const shown = new Set([
  'tRNS',
  'gAMA',
  'cHRM',
  'sRGB',
  'iCCP',
  'cICP',
  'sBIT',
  'pHYs',
  'bKGD',
  'acTL',
  'fcTL',
  'fdAT',
]);

/** A PNG's chunks without texts, EXIF, time and whatever stands behind its end. Null where it is not well formed. */
export function pngWithoutMetadata(bytes: Uint8Array): Buffer | null {
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: Buffer[] = [source.subarray(0, signatureLength)];
  for (let at = signatureLength; at + frameLength <= source.length; ) {
    const end = at + frameLength + source.readUInt32BE(at);
    if (end > source.length) return null;
    const name = source.toString('latin1', at + 4, at + 8);
    if (/^[A-Z]/.test(name) || shown.has(name)) parts.push(source.subarray(at, end));
    if (name === 'IEND') return Buffer.concat(parts);
    at = end;
  }
  return null;
}
