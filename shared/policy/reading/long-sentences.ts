import type { ReadPost } from './read-post.ts';

type Place = { readonly start: number; readonly end: number };

const sentence = /[^\n]+?(?:(?<!\d)[.!?…]["'”’»)\]]*(?=\s|$)|(?=\n)|$)/gu;
const word = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}'’.,-]*[\p{L}\p{N}\p{M}])?/gu;

/** Sentences of more than `most` words; links and tags are none. */
export function longSentences(post: ReadPost, most: number): readonly Place[] {
  const apart = [...post.links, ...post.hashtags].sort((a, b) => a.start - b.start);
  const found: Place[] = [];
  let next = 0;
  for (const match of post.text.matchAll(sentence)) {
    const start = match.index + (match[0].length - match[0].trimStart().length);
    const end = match.index + match[0].length;
    let count = 0;
    for (const { index } of match[0].matchAll(word)) {
      const at = match.index + index;
      while (next < apart.length && (apart[next]?.end ?? 0) <= at) next += 1;
      if ((apart[next]?.start ?? post.text.length) > at) count += 1;
    }
    if (count > most) found.push({ start, end });
  }
  return found;
}
