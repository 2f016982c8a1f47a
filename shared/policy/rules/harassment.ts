import { z } from 'zod';
import type { Fix } from '../finding.ts';
import { abuseFinder } from '../reading/find-abuse.ts';
import { packScan } from '../reading/pack-scan.ts';
import { removal } from '../reading/removal.ts';
import { defineRule, inLanguage, ruleSettings } from '../rule.ts';

export const harassment = defineRule({
  id: 'harassment',
  fires:
    'Insults, slurs, threats, sexual remarks and profanity in English, German, French and Spanish, also disguised; not their quotation in a report, nor medical, place, animal and family names.',
  offers: 'Remove it.',
  why: {
    en: 'Nobody is put down in a post that carries our name, whoever they are.',
    de: 'In einem Beitrag mit unserem Namen wird niemand herabgesetzt, wer es auch sei.',
  },
  settings: z.strictObject(ruleSettings),
  prepare: (_settings, pack) => {
    const find = abuseFinder(packScan(pack));
    return (post) => {
      const say = inLanguage(texts, post.language);
      return find(post).map(({ start, end }) => {
        const fix: Fix = { ...removal(post.text, start, end), label: say.remove, isSafe: false };
        return { start, end, message: say.message(post.text.slice(start, end)), fixes: [fix] };
      });
    };
  },
});

const texts = {
  en: {
    message: (words: string) => `“${words}” can hurt. Say what happened, or how you feel, without it.`,
    remove: 'Take it out',
  },
  de: {
    message: (words: string) =>
      `„${words}“ kann verletzen. Sag ohne diese Worte, was war oder wie es dir geht.`,
    remove: 'Herausnehmen',
  },
};
