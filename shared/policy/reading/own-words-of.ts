import type { FindPhrases } from './find-phrases.ts';
import type { ReadPost } from './read-post.ts';

const handle = /@[\p{L}\p{N}_.-]+(?:@[\p{L}\p{N}.-]+)?/gu;

/** The plain text without what is nobody’s own: links, tags, handles and the sentence that says where one works. */
export function ownWordsOf(post: ReadPost, findTie: FindPhrases): string {
  const ties = findTie(post.plain).filter(({ end }) =>
    /^\s*(?:[.!:|\n–—]|$)/.test(post.text.slice(end, end + 3)),
  );
  const handles = [...post.text.matchAll(handle)].map(({ index, 0: written }) => ({
    start: index,
    end: index + written.length,
  }));
  const left = [...post.links, ...post.hashtags, ...ties, ...handles].sort((a, b) => a.start - b.start);
  const { text, starts } = post.plain;
  let own = '';
  let from = 0;
  let next = 0;
  for (let at = 0; at < text.length; at += 1) {
    const place = starts[at] ?? 0;
    while (next < left.length && (left[next]?.end ?? 0) <= place) next += 1;
    if ((left[next]?.start ?? post.text.length) > place) continue;
    own += `${text.slice(from, at)} `;
    from = at + 1;
  }
  return own + text.slice(from);
}
