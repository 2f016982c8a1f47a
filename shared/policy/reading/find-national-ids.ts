import { nationalIds } from '../words/personal-data/national-ids.ts';
import { isNamedNumber } from './is-named-number.ts';
import { nationalIdChecks } from './national-id-checks.ts';

export type NationalIdHit = { readonly start: number; readonly end: number };

/** Ids that are looked at in one text; more only want to take time. */
const mostLooks = 300;
const shapes = nationalIds.map(({ id, pattern, names, onlyNamed }) => ({
  passes: nationalIdChecks[id] ?? (() => false),
  onlyNamed,
  pattern: new RegExp(`(?<![\\p{L}\\p{N}_./#=-])(?:${pattern})(?![\\p{L}\\p{N}_]|[-.,]\\d)`, 'giu'),
  name: new RegExp(`(?<![\\p{L}\\p{N}])(?:${names})(?![\\p{L}])[^\\n]{0,${id === 'any' ? 30 : 80}}$`, 'iu'),
}));
const anyName = new RegExp(nationalIds.map(({ names }) => names).join('|'), 'iu');

/** Ids of persons given out by a state, by their check digits, or by the name in front of them. `text` as typed. */
export function findNationalIds(text: string): readonly NationalIdHit[] {
  if (!/\d\D?\d/.test(text)) return [];
  const hits: NationalIdHit[] = [];
  let looks = 0;
  const isAnyNamed = anyName.test(text);
  for (const { pattern, passes, onlyNamed, name } of shapes) {
    if (onlyNamed && !isAnyNamed) continue;
    for (const match of text.matchAll(pattern)) {
      looks += 1;
      if (looks > mostLooks) return hits;
      if (!passes(match[0].replaceAll(/[^\p{L}\p{N}]/gu, '').toUpperCase())) continue;
      const before = text.slice(Math.max(0, match.index - 110), match.index);
      const isNamed = name.test(before);
      if (isNamed || (!onlyNamed && !isNamedNumber(text, match.index))) {
        hits.push({ start: match.index, end: match.index + match[0].length });
      }
    }
  }
  return hits;
}
