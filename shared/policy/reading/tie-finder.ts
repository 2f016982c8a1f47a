import { z } from 'zod';
import type { Pack } from '../pack.ts';
import { tiePhrases } from '../words/tie-phrases.ts';
import { brandPattern } from './brand-pattern.ts';
import { escaped, type FindPhrases, findPattern, findPhrases } from './find-phrases.ts';
import { onceFor } from './once-for.ts';
import { packScan } from './pack-scan.ts';
import { plain } from './plain-text.ts';

const disclosureSettings = z.object({ enough: z.object({ default: z.array(z.string()).default([]) }) });

/** How a pattern begins that is tried at each word, so it is left out where the rest of it is not in the text. */
const anyWord = '[a-z-]+';
/** Makes the search for statements that the author works for the company: the pack's wordings and those of each language. */
export const tieFinder: (pack: Pack) => FindPhrases = onceFor((pack) => onceFor(makeFinder(pack)));

function makeFinder(pack: Pack): FindPhrases {
  const settings = disclosureSettings.safeParse(pack.rules.disclosure).data;
  const company = plain(pack.company);
  const scan = packScan(pack);
  const sources: readonly string[] = Object.values(tiePhrases).flat();
  const brand = `${brandPattern(pack)}(?!'s)`;
  const withName = (source: string) =>
    source.replaceAll('{company}', `${escaped(company)}(?!'s)`).replaceAll('{brand}', brand);
  const isOpen = (source: string) => source.startsWith(anyWord);
  const finders = [
    findPhrases(settings?.enough.default ?? [], scan),
    findPattern(
      sources
        .filter((source) => !isOpen(source))
        .map(withName)
        .join('|'),
      { scan },
    ),
    ...sources.filter(isOpen).map((source): FindPhrases => {
      const find = findPattern(withName(source), { scan });
      const rest = source.slice(anyWord.length).replaceAll('{company}', company);
      return (text) => (text.text.includes(rest) ? find(text) : []);
    }),
  ];
  return (text) => finders.flatMap((find) => find(text)).sort((a, b) => a.start - b.start);
}
