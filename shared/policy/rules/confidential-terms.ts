import { z } from 'zod';
import type { Fix } from '../finding.ts';
import { findTerms } from '../reading/find-terms.ts';
import { isInPhrase } from '../reading/in-phrase.ts';
import type { ReadPost } from '../reading/read-post.ts';
import { removal } from '../reading/removal.ts';
import { defineRule, type Found, inLanguage, maxFindings, ruleSettings } from '../rule.ts';
import { linearPattern, linearPatternProblem } from '../scan/linear-pattern.ts';
import { type Words, wordsByLanguage, wordsIn } from '../words-by-language.ts';

const settings = z.strictObject({
  ...ruleSettings,
  terms: z
    .array(
      z.strictObject({
        term: z.string().min(2).max(200),
        why: wordsByLanguage(500).optional(),
        /** Phrases in which the term is harmless. */
        unless: z.array(z.string().min(1).max(200)).max(50).optional(),
      }),
    )
    .max(100_000),
  /** What many terms have in common, such as the numbers of projects: over plain text, small letters. */
  patterns: z
    .array(
      z.strictObject({
        pattern: z
          .string()
          .min(2)
          .superRefine((source, context) => {
            const problem = linearPatternProblem(source);
            if (problem !== null) context.addIssue({ code: 'custom', message: problem });
          }),
        why: wordsByLanguage(500).optional(),
      }),
    )
    .max(100)
    .optional(),
});

export const confidentialTerms = defineRule({
  id: 'confidential-terms',
  fires:
    'A listed term, in any spelling a reader would still take for it, or a listed pattern; not inside another word, nor in a phrase that excuses it.',
  offers: 'Remove it.',
  why: {
    en: 'This has not been made public.',
    de: 'Das ist noch nicht öffentlich.',
  },
  settings,
  prepare({ terms, patterns = [] }) {
    const find = findTerms(terms.map(({ term }) => term));
    const finders = patterns.map(({ pattern, why }) => ({ why, find: linearPattern(pattern) }));
    return (post) => {
      const found: Found[] = [];
      for (const { term, start, end } of find(post.text)) {
        const entry = terms[term];
        if (entry === undefined) continue;
        if (entry.unless?.some((phrase) => isInPhrase(post.text, start, end, phrase)) === true) continue;
        found.push(foundAt(post, start, end, entry.term, entry.why));
        if (found.length >= maxFindings) return found;
      }
      for (const { why, find: findPlaces } of finders) {
        for (const { start, end } of findPlaces(post.plain)) {
          found.push(foundAt(post, start, end, post.text.slice(start, end), why));
          if (found.length >= maxFindings) return found;
        }
      }
      return found;
    };
  },
});

function foundAt(post: ReadPost, start: number, end: number, term: string, why: Words | undefined): Found {
  const say = inLanguage(texts, post.language);
  const fix: Fix = { ...removal(post.text, start, end), label: say.remove, isSafe: false };
  return {
    start,
    end,
    message: say.message(term),
    ...(why !== undefined && { why: say.why(term, wordsIn(why, post.language)) }),
    fixes: [fix],
  };
}

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
