import { z } from 'zod';
import { abuseFinder } from '../reading/find-abuse.ts';
import { alikeFinder, fixesThatMend, unlikeFinder } from '../reading/find-alike.ts';
import { packScan } from '../reading/pack-scan.ts';
import { removalFix } from '../reading/removal.ts';
import { sentenceAt } from '../reading/sentence-at.ts';
import { asAdvice, defineRule, type Found, inLanguage, maxFindings, ruleSettings } from '../rule.ts';

export const harassment = defineRule({
  id: 'harassment',
  fires:
    'Insults, slurs, threats, sexual remarks and profanity in English, German, French and Spanish, also disguised; not their quotation in a report, nor medical, place, animal and family names. A sentence that only reads like a put-down is advice.',
  offers: 'Remove it.',
  why: {
    en: 'Nobody is put down in a post that carries our name, whoever they are.',
    de: 'In einem Beitrag mit unserem Namen wird niemand herabgesetzt, wer es auch sei.',
  },
  settings: z.strictObject(ruleSettings),
  prepare: (_settings, pack) => {
    const isUnlike = unlikeFinder(pack);
    const find = abuseFinder(packScan(pack), (post, place) => isUnlike(post, 'harassment', place));
    const findAlike = alikeFinder(pack);
    return (post) => {
      const say = inLanguage(texts, post.language);
      const remove = (start: number, end: number) => removalFix(post.text, start, end, say.remove);
      /** The words alone, or their sentence where what is left of it would still hurt. */
      const fixesFor = (start: number, end: number) => {
        const sentence = sentenceAt(post.text, start, end);
        const fixes = [remove(start, end), remove(sentence.start, sentence.end)];
        return fixesThatMend(post, 'harassment', fixes).slice(0, 1);
      };
      const found = find(post).map(({ start, end }): Found => {
        const words = post.text.slice(start, end);
        return { start, end, message: say.message(words), fixes: fixesFor(start, end) };
      });
      const alike = findAlike(post, 'harassment', found).map(({ start, end, weighed }): Found => {
        return {
          start,
          end,
          message: say.alike,
          weighed,
          fixes: [remove(start, end)],
        };
      });
      return [...found, ...asAdvice(alike)].slice(0, maxFindings);
    };
  },
});

const texts = {
  en: {
    message: (words: string) => `“${words}” can hurt. Say what happened, or how you feel, without it.`,
    alike: 'This can be read as a put-down. Say what happened, or how you feel, without it.',
    remove: 'Take it out',
  },
  de: {
    message: (words: string) =>
      `„${words}“ kann verletzen. Sag ohne diese Worte, was war oder wie es dir geht.`,
    alike: 'Das kann herabsetzend klingen. Sag ohne diesen Satz, was war oder wie es dir geht.',
    remove: 'Herausnehmen',
  },
};
