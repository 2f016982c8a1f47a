import type { Link } from './find-links.ts';

/** `name` is without the sign; offsets include it. */
export type Hashtag = { readonly start: number; readonly end: number; readonly name: string };

const pattern = /[#＃]([\p{L}\p{M}\p{N}_\u200c\u200d]{1,200})/gu;
const wordBefore = /[\p{L}\p{N}_&/]$/u;

/** Hashtags as the networks make them: a sign, then letters of which one is no digit; not the fragment of a link. */
export function findHashtags(text: string, links: readonly Link[]): readonly Hashtag[] {
  const hashtags: Hashtag[] = [];
  let link = 0;
  for (const match of text.matchAll(pattern)) {
    const start = match.index;
    while ((links[link]?.end ?? Number.POSITIVE_INFINITY) <= start) link += 1;
    if ((links[link]?.start ?? Number.POSITIVE_INFINITY) <= start) continue;
    const name = match[1] ?? '';
    const isInWord =
      hashtags.at(-1)?.end !== start && wordBefore.test(text.slice(Math.max(0, start - 2), start));
    if (/^\d+$/.test(name) || isInWord) continue;
    hashtags.push({ start, end: start + match[0].length, name });
  }
  return hashtags;
}
