import { internalEndings } from '../words/internal-links/internal-names.ts';

/**
 * Whether a host can only be reached from inside: private and local addresses in any spelling that a browser takes
 * (`127.1`, `0x7f000001`, `2130706433`, `[::ffff:10.0.0.1]`), one-word names and endings that no public name has.
 */
export function isPrivateHost(written: string): boolean {
  const host = canonical(written.toLowerCase().replace(/\.$/, ''));
  if (host.startsWith('[')) return isPrivateV6(host.slice(1, -1));
  if (/^\d+(?:\.\d+){3}$/.test(host)) return isPrivateV4(host.split('.').map(Number));
  if (!host.includes('.')) return /^[\p{L}\p{N}_-]{1,63}$/u.test(host);
  return [...internalEndings.bare, ...internalEndings.withScheme].some((ending) =>
    host.endsWith(`.${ending}`),
  );
}

/** As a browser would ask for it; numbers, brackets and percent signs have many spellings. */
function canonical(host: string): string {
  const isPlain = /^[a-z0-9._-]*[g-wyz_-][a-z0-9._-]*$/.test(host);
  const address = `http://${host}/`;
  return isPlain || !URL.canParse(address) ? host : new URL(address).hostname;
}

export function isPrivateV4([a = 0, b = 0, c = 0]: readonly number[]): boolean {
  if (a === 10 || a === 127 || a === 0) return true;
  if (a === 172) return b >= 16 && b < 32;
  if (a === 192) return b === 168 || (b === 0 && c === 0);
  if (a === 100) return b >= 64 && b < 128;
  return a === 169 && b === 254;
}

/** `address` without brackets, as `URL` writes it: small, shortened, never with dots. */
export function isPrivateV6(address: string): boolean {
  if (address === '::' || address === '::1') return true;
  if (/^(?:f[cd][0-9a-f]{2}|fe[89ab][0-9a-f]|fec[0-9a-f]):/.test(address)) return true;
  const embedded = /^(?:::ffff:(?:0:)?|::|64:ff9b::)([0-9a-f]{1,4}):([0-9a-f]{1,4})$/.exec(address);
  if (embedded === null) return false;
  const [high, low] = [Number.parseInt(embedded[1] ?? '', 16), Number.parseInt(embedded[2] ?? '', 16)];
  return isPrivateV4([high >> 8, high & 255, low >> 8, low & 255]);
}
