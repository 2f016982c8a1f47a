const maxLength = 60;

/** A file name that every system takes: `hearth-in-exeter-linkedin.jpg`. */
export function fileName(name: string, network: string, extension: 'jpg' | 'png'): string {
  const words = name
    .toWellFormed()
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, maxLength)
    .replace(/^-+|-+$/g, '')
    .toWellFormed();
  return `${words === '' ? 'picture' : words}-${network}.${extension}`;
}
