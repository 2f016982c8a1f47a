import { z } from 'zod';
import type { Fix } from '../finding.ts';
import { brandSpellings } from '../reading/brand-spellings.ts';
import { defineRule, inLanguage, maxFindings, ruleSettings } from '../rule.ts';

const name = z.string().min(2).max(100);

export const brandNames = defineRule({
  id: 'brand-names',
  fires:
    'A brand name in the wrong case, taken apart, mistyped or in a spelling that the pack lists as wrong; not in links, tags and handles, nor where the everyday word is meant.',
  offers: 'The right spelling.',
  why: {
    en: 'Spelled one way everywhere, a name is found and remembered.',
    de: 'Überall gleich geschrieben wird ein Name gefunden und behalten.',
  },
  settings: z.strictObject({
    ...ruleSettings,
    names: z.array(name).max(1000),
    wrong: z.record(name, name).default({}),
  }),
  prepare({ names, wrong }, pack) {
    const find = brandSpellings(names, wrong, pack.company);
    return (post) => {
      const say = inLanguage(texts, post.language);
      return find(post)
        .slice(0, maxFindings)
        .map(({ start, end, name: right }) => {
          const fix: Fix = { start, end, text: right, label: say.label(right), isSafe: true };
          return { start, end, message: say.message(right), fixes: [fix] };
        });
    };
  },
});

const texts = {
  en: {
    message: (right: string) => `We write it “${right}”.`,
    label: (right: string) => `Write “${right}”`,
  },
  de: {
    message: (right: string) => `Wir schreiben „${right}“.`,
    label: (right: string) => `„${right}“ schreiben`,
  },
};
