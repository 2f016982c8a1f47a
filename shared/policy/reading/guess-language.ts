import { languageCounts } from './language-counts.ts';
import type { PlainText } from './plain-text.ts';

export type TextLanguage = 'en' | 'de' | 'fr' | 'es';

/** By the little words of each language; null where none speaks for one more than for the others. */
export function guessLanguage(plain: PlainText): TextLanguage | null {
  const counts = Object.entries(languageCounts(plain).early) as [TextLanguage, number][];
  const [first, second] = counts.sort((a, b) => b[1] - a[1]);
  if (first === undefined || second === undefined) return null;
  return first[1] > second[1] ? first[0] : null;
}
