import { z } from 'zod';
import type { FindPhrases } from '../reading/find-phrases.ts';
import { type ReadPost, readPost } from '../reading/read-post.ts';
import { tieFinder } from '../reading/tie-finder.ts';
import { likeness, type WordPrint, wordPrint } from '../reading/word-likeness.ts';
import { defineRule, inLanguage, ruleSettings } from '../rule.ts';

/** In a text shorter than this there is no room for own words. */
const leastWords = 6;
const handle = /@[\p{L}\p{N}_.-]+(?:@[\p{L}\p{N}.-]+)?/gu;

export const ownWords = defineRule({
  id: 'own-words',
  fires:
    'Nearly the same words as the caption, or as what colleagues have shared of the same post; a sentence of one’s own is enough to be content.',
  offers: 'A question to answer in a sentence of one’s own.',
  why: {
    en: 'People follow people: a sentence of yours is read more gladly than the same text twenty times, and networks show copies to fewer readers.',
    de: 'Menschen folgen Menschen: Ein Satz von dir wird lieber gelesen als zwanzigmal derselbe Text, und Kopien zeigen die Netzwerke seltener.',
  },
  settings: z.strictObject({ ...ruleSettings, maxSimilarity: z.number().min(0.1).max(1).default(0.9) }),
  prepare: ({ maxSimilarity }, pack) => {
    const findTie = tieFinder(pack);
    const known = new WeakMap<readonly string[], readonly WordPrint[]>();
    const printOf = (text: string) => printOfPost(readPost({ ...emptyPost, text }), findTie);
    const printsOf = (texts: readonly string[]) => {
      const before = known.get(texts);
      if (before !== undefined) return before;
      const prints = texts.map(printOf);
      known.set(texts, prints);
      return prints;
    };
    return (post) => {
      const { approved, colleagues = [] } = post;
      if (approved === undefined && colleagues.length === 0) return [];
      const own = printOfPost(post, findTie);
      if (own.total < leastWords) return [];
      const isNear = (other: WordPrint) => likeness(own, other) >= maxSimilarity;
      const say = inLanguage(texts, post.language);
      const whole = { start: 0, end: post.text.length, fixes: [] };
      if (printsOf(colleagues).some(isNear)) return [{ ...whole, message: say.asColleagues }];
      if (approved === undefined) return [];
      const caption = printOf(approved);
      const prompt = say.prompts[caption.total % say.prompts.length] ?? '';
      return isNear(caption) ? [{ ...whole, message: say.asCaption(prompt) }] : [];
    };
  },
});

const emptyPost = { network: 'linkedin', now: '', language: 'en' } as const;

/** Without what is nobody’s own: links, tags, handles and the sentence that says where one works. */
function printOfPost(post: ReadPost, findTie: FindPhrases): WordPrint {
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
  return wordPrint(own + text.slice(from));
}

const texts = {
  en: {
    asCaption: (prompt: string) =>
      `This is nearly the caption. One sentence of your own makes it yours: ${prompt}`,
    asColleagues: 'Colleagues have already shared nearly these words. What would you tell a friend about it?',
    prompts: [
      'What did you see or learn yourself?',
      'Why does it matter to you?',
      'Who would be glad to read it, and why?',
    ],
  },
  de: {
    asCaption: (prompt: string) =>
      `Das ist fast der vorgeschlagene Text. Mit einem eigenen Satz wird er deiner: ${prompt}`,
    asColleagues:
      'Andere haben schon fast dieselben Worte geteilt. Was würdest du jemandem erzählen, den du magst?',
    prompts: [
      'Was hast du selbst gesehen oder gelernt?',
      'Warum ist es dir wichtig?',
      'Wer würde es gern lesen, und warum?',
    ],
  },
};
