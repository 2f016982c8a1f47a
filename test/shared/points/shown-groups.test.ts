import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fewestShown } from '#shared/points/fewest-shown.ts';
import { type CountedGroup, shownGroups } from '#shared/points/shown-groups.ts';

const people = (...numbers: number[]) => new Set(numbers.map((number) => `p${number}`));
const from = (first: number, count: number) =>
  people(...Array.from({ length: count }, (_, at) => first + at));
const group = (id: string, first: number, members: number, active = members) => ({
  id,
  members: from(first, members),
  active: from(first, active),
});
type Cell = {
  readonly id: string;
  readonly members: ReadonlySet<string>;
  readonly active: ReadonlySet<string>;
};

const counted = ({ id, members, active }: Cell): CountedGroup => ({
  id,
  members: members.size,
  active: active.size,
  few: active.size < fewestShown ? active : people(),
});
const shownOf = (groups: readonly Cell[], ungrouped: Omit<Cell, 'id'>) =>
  shownGroups(groups.map(counted), counted({ id: '', ...ungrouped }));
const nobody = { members: people(), active: people() };

test.each([
  ['five of five', [group('a', 0, 5)], nobody, ['a']],
  ['four', [group('a', 0, 4)], nobody, []],
  ['four of five who shared', [group('a', 0, 5, 4)], nobody, []],
  ['five who shared, of whom one has left', [{ ...group('a', 0, 5), members: from(0, 4) }], nobody, []],
  ['two large ones', [group('a', 0, 5), group('b', 10, 9)], nobody, ['a', 'b']],
  ['a large one beside a small one', [group('a', 0, 5), group('b', 10, 3)], nobody, []],
  [
    'two large ones beside a small one',
    [group('a', 0, 5), group('b', 10, 6), group('c', 20, 3)],
    nobody,
    ['b'],
  ],
  [
    'a large one beside two small ones',
    [group('a', 0, 6), group('b', 10, 3), group('c', 20, 3)],
    nobody,
    ['a'],
  ],
  ['a large one beside one in no group', [group('a', 0, 6)], { members: people(9), active: people(9) }, []],
  [
    'a large one beside one who never shared',
    [group('a', 0, 6)],
    { members: people(9), active: people() },
    [],
  ],
  [
    'a large one beside five in no group',
    [group('a', 0, 6)],
    { members: from(9, 5), active: from(9, 5) },
    ['a'],
  ],
  [
    // All were in no group when the season began.
    'a large one whose members all shared before it was',
    [group('a', 0, 6)],
    { members: people(), active: from(0, 6) },
    ['a'],
  ],
  [
    'the same four, counted twice, are still four',
    [group('a', 0, 6), { id: 'b', members: from(20, 2), active: people(20, 21, 22, 23) }],
    { members: people(), active: people(20, 21, 22, 23) },
    [],
  ],
])('%s', (_, groups, ungrouped, shown) => {
  expect([...shownOf(groups, ungrouped)]).toEqual(shown);
});

/** Who was where when they earned, and where they are now; 0 is no group. */
const person = fc.record({ now: fc.nat(4), earnedIn: fc.uniqueArray(fc.nat(4), { maxLength: 2 }) });

test('whatever is added or taken away of what is shown, nothing tells of fewer than five', () => {
  fc.assert(
    fc.property(fc.array(person, { maxLength: 45 }), (everybody) => {
      const cell = (which: number) => ({
        id: `g${which}`,
        members: new Set(everybody.flatMap(({ now }, at) => (now === which ? [`p${at}`] : []))),
        active: new Set(
          everybody.flatMap(({ earnedIn }, at) => (earnedIn.includes(which) ? [`p${at}`] : [])),
        ),
      });
      const ungrouped = cell(0);
      const groups = [1, 2, 3, 4].map(cell);
      const shown = groups.filter(({ id }) => shownOf(groups, ungrouped).has(id));
      const rest = [ungrouped, ...groups.filter((one) => !shown.includes(one))];
      // Sums of shown groups, of some of them together, and the sum of all less some of them: all that can be worked out.
      for (let chosen = 0; chosen < 2 ** shown.length; chosen += 1) {
        const some = shown.filter((__, at) => (chosen & (2 ** at)) !== 0);
        for (const told of [some, [...some, ...rest]]) {
          // Without a shown group there is the sum of all and nothing to take from it: that one has a rule of its own.
          if (shown.length === 0 || told.length === 0) continue;
          const active = new Set(told.flatMap((one) => [...one.active]));
          const members = new Set(told.flatMap((one) => [...one.members]));
          expect(active.size >= fewestShown || active.size + members.size === 0).toBe(true);
        }
      }
      for (const one of shown) expect(Math.min(one.members.size, one.active.size)).toBeGreaterThanOrEqual(5);
    }),
    { numRuns: 2000 },
  );
});

test('groups are shown at all where there is enough of everything', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 5, max: 12 }), { minLength: 1, maxLength: 6 }), (sizes) => {
      const groups = sizes.map((size, at) => group(`g${at}`, at * 100, size));
      expect(shownOf(groups, nobody).size).toBe(sizes.length);
    }),
  );
});
