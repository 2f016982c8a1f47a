import { oftenDisguised } from '../words/often-disguised.ts';
import { type FindTerms, findTerms } from './find-terms.ts';
import { onceFor } from './once-for.ts';
import type { PlainText } from './plain-text.ts';
import type { ReadPost } from './read-post.ts';
import { type Replacement, replacedSpans } from './replaced-spans.ts';

/** Stands where an address stood, so that no pattern reads words in it or across it. */
const addressSign = '~';

const words = oftenDisguised.flatMap((list) => list.trim().split(/\s+/));
let find: FindTerms | undefined;

/**
 * The plain text in which words that claims and urgings are made of are spelled as usual (`gu4ranteed`, `b e s t`), and
 * addresses are masked. Worked out once a post.
 */
export const undisguised: (post: ReadPost) => PlainText = onceFor((post) => {
  find ??= findTerms(words);
  const replacements: Replacement[] = post.links.map(({ start, end }) => ({ start, end, text: addressSign }));
  for (const { term, start, end } of find(post.text)) {
    const word = words[term] ?? '';
    const written = post.text.slice(start, end);
    if (!/^\p{L}+(?:['’]s)?$/u.test(written) || !isPlain(written))
      replacements.push({ start, end, text: word });
  }
  return replacedSpans(post.plain, replacements);
});

/** Letters of the Latin alphabet, perhaps with marks, that plain text already reads. */
function isPlain(written: string): boolean {
  return /^[\p{Script=Latin}'’]+$/u.test(written) && !/[I|](?=\p{Ll})/u.test(written.slice(1));
}
