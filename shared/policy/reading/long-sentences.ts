import type { ReadPost } from './read-post.ts';

type Place = { readonly start: number; readonly end: number };

/** Where a sentence ends: behind a mark that no digit stands before, or at the end of its line. */
const end = /\n|(?<!\d)[.!?…]["'”’»)\]]*(?=\s|$)/gu;
const word = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}'’.,-]*[\p{L}\p{N}\p{M}])?/gu;

/** Sentences of more than `most` words; links and tags are none. */
export function longSentences({ text, links, hashtags }: ReadPost, most: number): readonly Place[] {
  const apart = [...links, ...hashtags].sort((a, b) => a.start - b.start);
  const found: Place[] = [];
  let from = 0;
  let next = 0;
  const wordsUpTo = (start: number, to: number) => {
    let count = 0;
    for (const { index } of text.slice(start, to).matchAll(word)) {
      const at = start + index;
      while (next < apart.length && (apart[next]?.end ?? 0) <= at) next += 1;
      if ((apart[next]?.start ?? text.length) > at) count += 1;
    }
    return count;
  };
  const close = (to: number) => {
    const written = text.slice(from, to);
    const start = from + (written.length - written.trimStart().length);
    // Each word but the last has a space behind it.
    if (to - start > most * 2 && wordsUpTo(start, to) > most) found.push({ start, end: to });
    from = to;
  };
  for (const match of text.matchAll(end))
    close(match[0] === '\n' ? match.index : match.index + match[0].length);
  close(text.length);
  return found;
}
