import { z } from 'zod';
import type { Fix } from '../finding.ts';
import { findTerms } from '../reading/find-terms.ts';
import { isInPhrase } from '../reading/in-phrase.ts';
import { removal } from '../reading/removal.ts';
import { defineRule, type Found, inLanguage, maxFindings, ruleSettings } from '../rule.ts';

const settings = z.strictObject({
  ...ruleSettings,
  terms: z
    .array(
      z.strictObject({
        term: z.string().min(2).max(200),
        why: z.string().max(500).optional(),
        /** Phrases in which the term is harmless. */
        unless: z.array(z.string().min(1).max(200)).max(50).optional(),
      }),
    )
    .max(100_000),
});

export const confidentialTerms = defineRule({
  id: 'confidential-terms',
  fires:
    'A listed term, in any spelling a reader would still take for it; not inside another word, nor in a phrase that excuses it.',
  offers: 'Remove it.',
  why: {
    en: 'This has not been made public.',
    de: 'Das ist noch nicht öffentlich.',
  },
  settings,
  prepare({ terms }) {
    const find = findTerms(terms.map(({ term }) => term));
    return (post) => {
      const say = inLanguage(texts, post.language);
      const found: Found[] = [];
      for (const { term, start, end } of find(post.text)) {
        const entry = terms[term];
        if (entry === undefined) continue;
        if (entry.unless?.some((phrase) => isInPhrase(post.text, start, end, phrase)) === true) continue;
        const fix: Fix = { ...removal(post.text, start, end), label: say.remove, isSafe: false };
        const why = entry.why === undefined ? {} : { why: say.why(entry.term, entry.why) };
        found.push({ start, end, message: say.message(entry.term), ...why, fixes: [fix] });
        if (found.length >= maxFindings) break;
      }
      return found;
    };
  },
});

const texts = {
  en: {
    message: (term: string) => `“${term}” is not public yet. Tell the story without it.`,
    why: (term: string, why: string) => `“${term}” stays inside for now: ${why}.`,
    remove: 'Take it out',
  },
  de: {
    message: (term: string) => `„${term}“ ist noch nicht öffentlich. Erzähl es ohne diesen Begriff.`,
    why: (term: string, why: string) => `„${term}“ bleibt vorerst intern: ${why}.`,
    remove: 'Herausnehmen',
  },
};
