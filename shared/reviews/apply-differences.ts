import type { Difference } from './word-differences.ts';

/** The text after these differences, which are in order and do not overlap. */
export function applyDifferences(before: string, differences: readonly Difference[]): string {
  let text = '';
  let at = 0;
  for (const difference of differences) {
    text += before.slice(at, difference.start) + difference.text;
    at = difference.end;
  }
  return text + before.slice(at);
}
