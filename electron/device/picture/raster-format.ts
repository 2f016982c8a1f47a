export type RasterFormat = 'jpeg' | 'png' | 'gif' | 'webp' | 'avif';

/** The format that the first bytes show; null for anything but a plain raster picture. SVG is a document, so never. */
export function rasterFormat(bytes: Uint8Array): RasterFormat | null {
  const head = Buffer.from(bytes.subarray(0, 16)).toString('latin1');
  if (head.startsWith('\xFF\xD8\xFF')) return 'jpeg';
  if (head.startsWith('\x89PNG\r\n\x1A\n')) return 'png';
  if (/^GIF8[79]a/.test(head)) return 'gif';
  if (/^RIFF[\s\S]{4}WEBP/.test(head)) return 'webp';
  return /^[\s\S]{4}ftypavi[fs]/.test(head) ? 'avif' : null;
}
