import type { Finding } from '#shared/policy/finding.ts';
import { masked } from '#shared/policy/reading/masked.ts';

/** Longer words say no more about why a rule fired. */
const longest = 300;
/** What these mark must not be written down anywhere else, not even on the own device. */
const keptPrivate = new Set(['secrets', 'personal-data', 'internal-links']);

/** The words that a finding marks, as they may stand in a note: cut to a length, masked where they are private, none for the whole text. */
export function wordsForNote({ rule, start, end, image }: Finding, text: string): string {
  if (image !== undefined || (start === 0 && end >= text.length)) return '';
  const words = text.slice(start, end);
  if (keptPrivate.has(rule)) return masked(words);
  return words.length > longest ? `${words.slice(0, longest - 1).trimEnd()}…` : words;
}
