import { type Difference, wordDifferences } from './word-differences.ts';

/**
 * Where a suggestion, made for the text as it was reviewed, stands in the text as it is now; null where that place has been
 * changed since, be it by taking the suggestion.
 */
export function placeSuggestion(
  reviewed: string,
  current: string,
  { start, end }: Pick<Difference, 'start' | 'end'>,
): { readonly start: number; readonly end: number } | null {
  let shift = 0;
  for (const change of wordDifferences(reviewed, current)) {
    const isBefore = change.end < start || (change.end === start && change.start < start);
    if (isBefore) shift += change.text.length - (change.end - change.start);
    else if (change.start <= end) return null;
  }
  return { start: start + shift, end: end + shift };
}
