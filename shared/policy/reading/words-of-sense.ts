import type { FindPhrases } from './find-phrases.ts';
import type { ReadPost } from './read-post.ts';

const word = /[\p{L}\p{N}]+(?:[\p{M}'’\-.,][\p{L}\p{N}]+)*/gu;
const mention = /@[\p{L}\p{N}_.-]+(?:@[\p{L}\p{N}.-]+)?/gu;
/** Scripts that put no space between words: two signs make about one. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/gu;

const beyondAscii = /[\u0080-\uffff]/;

/** Whether a post has at least `min` words of its own: without links, tags, mentions, and a sentence that only says where one works. */
export function hasWordsOfSense(post: ReadPost, findTie: FindPhrases, min: number): boolean {
  const ties = findTie(post.plain).filter(({ end }) =>
    /^\s*(?:[.!:|\n–—]|$)/.test(post.text.slice(end, end + 3)),
  );
  const text = without(post.text, [...post.links, ...post.hashtags, ...ties]);
  const isAscii = !beyondAscii.test(text);
  const spaced = text.includes('@') ? text.replaceAll(mention, ' ') : text;
  let count = isAscii ? 0 : Math.floor((text.match(unspaced)?.length ?? 0) / 2);
  for (const [found] of (isAscii ? spaced : spaced.replaceAll(unspaced, '')).matchAll(word)) {
    if (/\p{L}/u.test(found)) count += 1;
    if (count >= min) return true;
  }
  return count >= min;
}

function without(text: string, places: readonly { readonly start: number; readonly end: number }[]): string {
  let rest = '';
  let at = 0;
  for (const { start, end } of [...places].sort((a, b) => a.start - b.start)) {
    if (start > at) rest += `${text.slice(at, start)} `;
    at = Math.max(at, end);
  }
  return rest + text.slice(at);
}
