import { z } from 'zod';
import type { Pack } from '../pack.ts';
import { tiePhrases } from '../words/tie-phrases.ts';
import { escaped, type FindPhrases, findPattern, findPhrases, type PhraseHit } from './find-phrases.ts';
import { packScan } from './pack-scan.ts';
import { type PlainText, plain } from './plain-text.ts';

const disclosureSettings = z.object({ enough: z.object({ default: z.array(z.string()).default([]) }) });

/** How a pattern begins that is tried at each word, so it is left out where the rest of it is not in the text. */
const anyWord = '[a-z-]+';
const made = new WeakMap<Pack, FindPhrases>();

/** Makes the search for statements that the author works for the company: the pack's wordings and those of each language. */
export function tieFinder(pack: Pack): FindPhrases {
  const known = made.get(pack);
  if (known !== undefined) return known;
  const finder = oncePerText(makeFinder(pack));
  made.set(pack, finder);
  return finder;
}

function makeFinder(pack: Pack): FindPhrases {
  const settings = disclosureSettings.safeParse(pack.rules.disclosure).data;
  const company = plain(pack.company);
  const scan = packScan(pack);
  const sources: readonly string[] = Object.values(tiePhrases).flat();
  const withName = (source: string) => source.replaceAll('{company}', `${escaped(company)}(?!'s)`);
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

function oncePerText(find: FindPhrases): FindPhrases {
  const found = new WeakMap<PlainText, readonly PhraseHit[]>();
  return (text) => {
    const known = found.get(text);
    if (known !== undefined) return known;
    const hits = find(text);
    found.set(text, hits);
    return hits;
  };
}
