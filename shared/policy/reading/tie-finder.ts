import { z } from 'zod';
import type { Pack } from '../pack.ts';
import { tiePhrases } from '../words/tie-phrases.ts';
import { escaped, type FindPhrases, findPattern, findPhrases } from './find-phrases.ts';
import { plain } from './plain-text.ts';

const disclosureSettings = z.object({ enough: z.object({ default: z.array(z.string()).default([]) }) });

/** Makes the search for statements that the author works for the company: the pack's wordings and those of each language. */
export function tieFinder(pack: Pack): FindPhrases {
  const settings = disclosureSettings.safeParse(pack.rules.disclosure).data;
  const name = `${escaped(plain(pack.company))}(?!'s)`;
  const patterns = Object.values(tiePhrases)
    .flat()
    .map((pattern) => pattern.replaceAll('{company}', name));
  const finders = [findPhrases(settings?.enough.default ?? []), findPattern(patterns.join('|'))];
  return (text) => finders.flatMap((find) => find(text)).sort((a, b) => a.start - b.start);
}
