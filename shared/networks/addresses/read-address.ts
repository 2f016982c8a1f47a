export type ReadAddress = {
  readonly host: string;
  /** Decoded path with its query. */
  readonly path: string;
};

const inText = /https?:\/\/\S+/i;
const withoutScheme = /^(?:[a-z0-9-]+\.)+[a-z]{2,}(?:[/?#]|$)/i;

/**
 * Reads an address as people paste it, with words around it or without its scheme. Null for what is no web address, or
 * one that carries credentials or names a port.
 */
export function readAddress(pasted: string): ReadAddress | null {
  const text = pasted.trim().replace(/^[<("'“„]+|[>)"'”“]+$/g, '');
  const written = inText.exec(text)?.[0] ?? (withoutScheme.test(text) ? `https://${text}` : null);
  if (written === null || !URL.canParse(written)) return null;
  const { hostname, port, username, password, pathname, search } = new URL(written);
  if (username !== '' || password !== '' || port !== '') return null;
  return { host: hostname.replace(/\.$/, ''), path: decode(pathname.replace(/\/{2,}/g, '/') + search) };
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    // A stray % is not ours to mend: the forms are matched against the path as it is.
    return path;
  }
}
