const longest = 2000;

/**
 * The whole web address that `address` means, resolved against the first of `bases` that makes one of it; null for
 * what is no address, none of http or https, or has a password in it.
 */
export function resolveAddress(address: string | null, bases: readonly (string | null)[]): string | null {
  const given = address?.trim() ?? '';
  if (given === '') {
    return null;
  }
  for (const base of [undefined, ...bases]) {
    const url = base === null ? null : URL.parse(given, base);
    if (url !== null) {
      const isWeb = url.protocol === 'https:' || url.protocol === 'http:';
      const isPlain = url.username === '' && url.password === '';
      return isWeb && isPlain && url.href.length <= longest ? url.href : null;
    }
  }
  return null;
}
