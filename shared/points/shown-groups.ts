import { fewestShown } from './fewest-shown.ts';

export type CountedGroup = {
  readonly id: string;
  /** How many are in it now. */
  readonly members: number;
  /** How many earned points while in it. */
  readonly active: number;
  /** Who these are, where they are fewer than five: the same member may be active in several. */
  readonly few: ReadonlySet<string>;
};

/**
 * The groups whose figures may be shown beside the sum of all: each of five members and five active ones at least, and so that what
 * is left when they are taken from the sum is nobody, or five active ones at least. Where too few would be left, one more group is kept
 * back; always the same one, the first by id, since taking turns would show in two looks what none shows by itself.
 */
export function shownGroups(
  groups: readonly CountedGroup[],
  ungrouped: Omit<CountedGroup, 'id'>,
): ReadonlySet<string> {
  const large = groups.filter(({ members, active }) => members >= fewestShown && active >= fewestShown);
  const left = [ungrouped, ...groups.filter((group) => !large.includes(group))];
  const [first, ...others] = large.map(({ id }) => id).sort();
  if (first === undefined) return new Set();
  return new Set(isTelling(left) ? others : [first, ...others]);
}

/** Whether figures of these together would tell of fewer than five. */
function isTelling(left: readonly Omit<CountedGroup, 'id'>[]): boolean {
  if (left.some(({ active }) => active >= fewestShown)) return false;
  const active = new Set(left.flatMap(({ few }) => [...few]));
  return active.size < fewestShown && (active.size > 0 || left.some(({ members }) => members > 0));
}
