import { fileWords, pictureEnding } from '../words/image-described/file-words.ts';

const fileWord = new Set(fileWords);
/** `IMG_2041`, `P1010034`, `20261123_101112`, `photo-1540962351504-03099e0a754b`, and what a hash makes. */
const camera = /^([a-z]{1,9})[-_]?\d[\d_-]{2,}(?:[-_]?[a-z0-9]{1,8})?$/;
const stamp = /^\d{4}[-_.]?\d{2}[-_.]?\d{2}(?:[-_t ]?\d{2}[-_.:]?\d{2}(?:[-_.:]?\d{2,5})?)?$/;
const hash = /^(?=[^a-z]*[a-z])(?=\D*\d)[0-9a-f]{4,}(?:-?[0-9a-f]{4,}){2,}$/;

/** Whether an alternative text (plain: small letters, one space for any run) is a file's name, the picture's own or any. */
export function isFileName(alt: string, path: string): boolean {
  if (pictureEnding.test(alt)) return true;
  if (stamp.test(alt) || hash.test(alt)) return true;
  const prefix = camera.exec(alt)?.[1];
  if (prefix !== undefined && (fileWord.has(prefix) || prefix.length === 1)) return true;
  if (alt.includes(' ')) return false;
  const parts = alt.split(/[-_]/).filter((part) => part !== '');
  return alt.includes('_') || parts.length > 3 || alt === nameOf(path);
}

function nameOf(path: string): string {
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1).toLowerCase();
  return name.replace(/\.[a-z0-9]{1,5}$/, '');
}
