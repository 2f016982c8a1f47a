import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Answer } from '#shared/contract/call-error.ts';
import type { CallName, Input, Output } from '#shared/contract.ts';
import { clockAt, unedited } from '../open-sample.ts';
import type { Place } from './engine.ts';
import { makeSeeded, onEachEngine } from './engines.ts';

const members = Array.from({ length: 9 }, (_, nth) => `m${nth}`);
const networks = ['x', 'linkedin', 'bluesky', 'mastodon', 'threads'] as const;
const start = '2026-11-23T09:00:00.000Z';
const day = 24 * 60 * 60_000;

const who = fc.constantFrom(...members);
const step = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({ kind: fc.constant('earn' as const), who, on: fc.constantFrom(...networks) }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('take-back' as const), nth: fc.nat({ max: 20 }) }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constantFrom('go-in' as const, 'go-out' as const), who }) },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('move' as const),
      who,
      to: fc.constantFrom('Sales', 'Service', null),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('remove' as const),
      group: fc.constantFrom('Sales', 'Service'),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('wait' as const), days: fc.constantFrom(1, 40) }) },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('rules' as const), months: fc.constantFrom(1, 3, 12) }),
  },
);
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

class Season {
  readonly #place: Place;
  readonly #opened: Awaited<ReturnType<Place['open']>>;
  readonly #clock: ReturnType<typeof clockAt>;
  #asked = 0;

  constructor(place: Place, opened: Awaited<ReturnType<Place['open']>>, clock: ReturnType<typeof clockAt>) {
    this.#place = place;
    this.#opened = opened;
    this.#clock = clock;
  }

  async take(step: Step): Promise<void> {
    const { get, call } = this.#opened;
    // What happens in the same millisecond has no order by which it could be counted again.
    this.#clock.now = new Date(this.#clock.now.getTime() + 1000);
    if (step.kind === 'earn') {
      const share = await this.as(step.who, 'share.open', await unedited(get, 'warm-street', step.on));
      if (share.ok) await this.as(step.who, 'share.answer', { shareId: share.value.id, isOut: true });
    } else if (step.kind === 'take-back') {
      const awards = await get('correction.choices', {});
      const award = awards[step.nth % Math.max(1, awards.length)];
      if (award !== undefined)
        await call('correction.make', { entryId: award.entryId, reason: 'by mistake' });
    } else if (step.kind === 'move') {
      const groupId = step.to === null ? null : await this.#groupNamed(step.to);
      await call('group.place', { memberId: step.who, groupId });
    } else if (step.kind === 'remove') {
      await call('group.remove', { groupId: await this.#groupNamed(step.group) });
    } else if (step.kind === 'wait') {
      this.#clock.now = new Date(this.#clock.now.getTime() + step.days * day);
    } else if (step.kind === 'rules') {
      const { inForce } = await get('points.rules', {});
      const season = { firstMonth: 1, months: step.months as 1 };
      await call('points.publishRules', {
        rules: { ...inForce, version: inForce.version + 1, validFrom: null, season },
      });
    } else {
      await this.as(step.who, 'season.choose', { isIn: step.kind === 'go-in', alias: null });
    }
  }

  async #groupNamed(name: string): Promise<string> {
    const { get } = this.#opened;
    const { groups } = await get('group.all', {});
    const known = groups.find((group) => group.name === name);
    return (known ?? (await get('group.save', { id: null, name, goal: null }))).id;
  }

  async as<Name extends CallName>(memberId: string, name: Name, input: Input<Name>) {
    this.#asked += 1;
    const caller = { memberId, roles: ['member'] as const, key: `season-${this.#asked}` };
    return (await this.#opened.programme.call(name, input, caller)) as Answer<Output<Name>>;
  }

  /** What everybody sees is what the awards and the choices in the record add up to. */
  async check(): Promise<void> {
    const shown = new Map<string, Output<'season.mine'>>();
    for (const member of members) {
      const answer = await this.as(member, 'season.mine', {});
      if (answer.ok) shown.set(member, answer.value);
    }
    await this.#opened.programme.close();
    const { from, until } = shown.get('m0') ?? { from: '', until: '' };
    const rows = (await this.#place.rows(`
      select awards.member_id as id, awards.points from awards join entries on entries.id = entry_id
      where day >= '${from}' and day < '${until}'
        and not exists (select 1 from entries as later where later.reverses = entry_id)`)) as readonly {
      id: string;
      points: number;
    }[];
    const choices = await this.#place.rows('select member_id from ranking_choices');
    const points = new Map<string, number>();
    for (const { id, points: more } of rows) points.set(id, (points.get(id) ?? 0) + Number(more));
    const runners = choices
      .map(({ member_id }) => ({ id: String(member_id), points: points.get(String(member_id)) ?? 0 }))
      .sort((a, b) => b.points - a.points || (a.id < b.id ? -1 : 1));
    const sum = [...points.values()].reduce((all, each) => all + each, 0);
    for (const member of members) {
      const mine = runners.findIndex(({ id }) => id === member);
      const near = mine < 0 || runners.length < 5 ? [] : runners.slice(Math.max(0, mine - 2), mine + 3);
      expect(shown.get(member)).toMatchObject({
        goal: { sum: points.size < 5 ? null : sum },
        ranking: {
          isIn: mine >= 0,
          average: points.size < 5 ? null : Math.round(sum / points.size),
          places: near.map((one) => ({
            place: 1 + runners.filter((other) => other.points > one.points).length,
            name: `Name of ${one.id}`,
            points: one.points,
            isMe: one.id === member,
          })),
        },
      });
    }
    await this.#checkGroups(from, until);
  }

  /** What is kept of each group is what its members' awards of the season add up to, by where they were when they earned them. */
  async #checkGroups(from: string, until: string): Promise<void> {
    const groupBefore = (member: string, moment: string) =>
      `coalesce((select group_id from group_memberships where member_id = ${member} ${moment} order by since desc limit 1), '')`;
    const keys = (await this.#place.rows('select id from member_groups')).map(({ id }) => String(id));
    const now = await this.#place.rows(`select ${groupBefore('members.id', '')} as key from members`);
    const earned = await this.#place.rows(`
      select awards.member_id as id, awards.points, ${groupBefore('awards.member_id', 'and since <= entries.at')} as key
      from awards join entries on entries.id = entry_id
      where day >= '${from}' and day < '${until}'
        and not exists (select 1 from entries as later where later.reverses = entry_id)`);
    const truth = ['', ...keys].map((key) => {
      const ofGroup = earned.filter((row) => row['key'] === key);
      return {
        key,
        members: now.filter((row) => row['key'] === key).length,
        active: new Set(ofGroup.map(({ id }) => id)).size,
        points: ofGroup.reduce((sum, { points }) => sum + Number(points), 0),
      };
    });
    const kept = await this.#place.rows('select * from group_tally');
    const tallies = ['', ...keys].map((key) => {
      const row = kept.find(({ group_key }) => group_key === key);
      return {
        key,
        members: Number(row?.['members'] ?? 0),
        active: Number(row?.['active'] ?? 0),
        points: Number(row?.['points'] ?? 0),
      };
    });
    expect(tallies).toEqual(truth);
    expect(kept.every(({ group_key }) => ['', ...keys].includes(String(group_key)))).toBe(true);
  }
}

onEachEngine((engine) => {
  let seeded: Place;
  beforeAll(async () => {
    seeded = await makeSeeded(engine);
    await seeded.change(
      members.map(
        (id) => `insert into members (id, name, roles) values ('${id}', 'Name of ${id}', '["member"]')`,
      ),
    );
  });
  afterAll(() => seeded.remove());

  test('what a season shows follows every award, correction, choice and change of its days', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 15, maxLength: 40, size: 'max' }), async (steps) => {
        const place = await seeded.copy();
        const clock = clockAt(start);
        const opened = await place.open(clock);
        const season = new Season(place, opened, clock);
        try {
          await opened.get('season.arrange', {
            goal: 1000,
            hasBadges: true,
            hasRanking: true,
            hasGroups: false,
          });
          for (const taken of steps) await season.take(taken);
          await season.check();
          expect(opened.logged).toEqual([]);
        } finally {
          await opened.programme.close();
          await place.remove();
        }
      }),
      { numRuns: 30, interruptAfterTimeLimit: 12_000, markInterruptAsFailure: false },
    );
  });
});
