import { z } from 'zod';
import type { Pack } from '../pack.ts';
import { everydayBrandWords } from '../words/everyday-brand-words.ts';
import { escaped } from './find-phrases.ts';
import { plain } from './plain-text.ts';

const brandNames = z.object({ names: z.array(z.string().min(1)) });

/** The company's and its products' names as one pattern over plain text. */
export function brandPattern(pack: Pack): string {
  const names = brandNames.safeParse(pack.rules['brand-names']).data?.names ?? [];
  const all = new Set([pack.company, ...names].map(plain).filter((name) => name !== ''));
  return `(?:${[...all].map(escaped).join('|')})`;
}

const everydayNames = new RegExp(
  Object.entries(everydayBrandWords)
    .map(
      ([name, { before, after }]) =>
        String.raw`(?<![a-z])(?:(?:${before})[ -]?${name}s?|${name}-?(?:${after}))(?![a-z])`,
    )
    .join('|'),
  'g',
);

/** A plain text without the everyday things that are called as a brand may be: an open hearth, a stem cell. */
export function withoutEverydayNames(text: string): string {
  return text.replace(everydayNames, ' ');
}

/** The products' names alone, in plain letters. */
export function productNames(pack: Pack): readonly string[] {
  const names = brandNames.safeParse(pack.rules['brand-names']).data?.names ?? [];
  return names.map(plain).filter((name) => name !== '' && name !== plain(pack.company));
}

/** The same as a pattern; one that nothing matches where there are none. */
export function productPattern(pack: Pack): string {
  const products = productNames(pack);
  return products.length === 0 ? '(?!)' : `(?:${products.map(escaped).join('|')})`;
}
