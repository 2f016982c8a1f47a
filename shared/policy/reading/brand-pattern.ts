import { z } from 'zod';
import type { Pack } from '../pack.ts';
import { escaped } from './find-phrases.ts';
import { plain } from './plain-text.ts';

const brandNames = z.object({ names: z.array(z.string().min(1)) });

/** The company's and its products' names as one pattern over plain text. */
export function brandPattern(pack: Pack): string {
  const names = brandNames.safeParse(pack.rules['brand-names']).data?.names ?? [];
  const all = new Set([pack.company, ...names].map(plain).filter((name) => name !== ''));
  return `(?:${[...all].map(escaped).join('|')})`;
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
