import type { FindPhrases } from './find-phrases.ts';
import type { ReadPost } from './read-post.ts';

const word = /[\p{L}\p{N}]+(?:[\p{M}'’\-.,][\p{L}\p{N}]+)*/gu;
const mention = /@[\p{L}\p{N}_.-]+(?:@[\p{L}\p{N}.-]+)?/gu;
/** Scripts that put no space between words: two signs make about one. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/gu;

/** So many words at the beginning are sense, whatever of them is a tie, a tag or a link. */
const plenty = 40;

/** Whether a post has at least `min` words of its own; long posts are not read to their end for it. */
export function hasWordsOfSense(post: ReadPost, findTie: FindPhrases, min: number): boolean {
  const beginning = post.text.slice(0, 600).replaceAll(/[#@]\S*|\S*[./]\S+/g, ' ');
  if ((beginning.match(/\p{L}{2,}/gu)?.length ?? 0) >= min + plenty) return true;
  return wordsOfSense(post, findTie) >= min;
}

/** How many words of its own a post has: without links, tags, mentions, and a sentence that only says where one works. */
function wordsOfSense(post: ReadPost, findTie: FindPhrases): number {
  const ties = findTie(post.plain).filter(({ end }) =>
    /^\s*(?:[.!:|\n–—]|$)/.test(post.text.slice(end, end + 3)),
  );
  const text = without(post.text, [...post.links, ...post.hashtags, ...ties]);
  const spaced = text.replaceAll(mention, ' ').replaceAll(unspaced, '');
  const letters = [...spaced.matchAll(word)].filter(([found]) => /\p{L}/u.test(found));
  return letters.length + Math.floor((text.match(unspaced)?.length ?? 0) / 2);
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
