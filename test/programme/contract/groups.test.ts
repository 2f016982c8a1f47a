import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Answer } from '#shared/contract/call-error.ts';
import type { CallName, Input, Output } from '#shared/contract.ts';
import { type Clock, clockAt, type OpenedSample, unedited } from '../open-sample.ts';
import type { Place } from './engine.ts';
import { makeSeeded, onEachEngine } from './engines.ts';

const names = Array.from({ length: 14 }, (_, at) => `zz-${String(at + 1).padStart(2, '0')}`);

onEachEngine((engine) => {
  let seeded: Place;
  let place: Place;
  let clock: Clock;
  let opened: OpenedSample;
  beforeAll(async () => {
    seeded = await makeSeeded(engine);
    await seeded.change(
      names.map((id) => `insert into members (id, name, roles) values ('${id}', 'Name ${id}', '["member"]')`),
    );
  });
  afterAll(() => seeded.remove());
  beforeEach(async () => {
    place = await seeded.copy();
    clock = clockAt('2026-11-23T09:00:00.000Z');
    opened = await place.open(clock);
  });
  afterEach(async () => {
    await opened.programme.close();
    await place.remove();
  });

  let keys = 0;
  async function as<Name extends CallName>(
    memberId: string,
    name: Name,
    input: Input<Name>,
  ): Promise<Output<Name>> {
    keys += 1;
    const caller = { memberId, roles: ['member'] as const, key: `as-${keys}` };
    const answer = (await opened.programme.call(name, input, caller)) as Answer<Output<Name>>;
    if (!answer.ok) throw new Error(`${name}: ${answer.error.message}`);
    return answer.value;
  }
  const robin = () => opened.programme.soloCaller(null).memberId;
  const first = (count: number, after = 0) => names.slice(after, after + count);
  /** Ten points. */
  async function earn(memberId: string, network: Input<'share.open'>['network'] = 'x'): Promise<void> {
    const { id } = await as(memberId, 'share.open', await unedited(opened.get, 'warm-street', network));
    await as(memberId, 'share.answer', { shareId: id, isOut: true });
    clock.now = new Date(clock.now.getTime() + 1000);
  }
  async function listed(rows: readonly (readonly [string, string])[]): Promise<void> {
    await opened.get('group.import', { text: rows.map((cells) => cells.join(',')).join('\n') });
    clock.now = new Date(clock.now.getTime() + 1000);
  }
  const inGroup = (ids: readonly string[], name: string) => ids.map((id) => [id, name] as const);
  const season = async (memberId = robin()) => (await as(memberId, 'season.mine', {})).groups;
  const on = () =>
    opened.get('season.arrange', { goal: 100, hasBadges: false, hasRanking: false, hasGroups: true });

  test('off, nothing of groups is shown; on, a large group sees its goal, and all see its average', async () => {
    await listed([...inGroup(first(5), 'Sales'), ...inGroup([robin(), ...first(9, 5)], 'Service')]);
    for (const id of first(10)) await earn(id);
    await earn('zz-01', 'linkedin');
    expect(await season()).toBeNull();
    await on();
    const sales = (await opened.get('group.all', {})).groups.find(({ name }) => name === 'Sales');
    await opened.get('group.save', { id: sales?.id ?? '', name: 'Sales', goal: 80 });
    expect(await season('zz-01')).toEqual({
      own: { name: 'Sales', target: 80, sum: 60, hidden: null },
      averages: [
        { name: 'Sales', average: 12, isMine: true },
        { name: 'Service', average: 10, isMine: false },
      ],
    });
    expect((await season())?.own).toMatchObject({ name: 'Service', target: null, sum: 50 });
  });

  test('what a small group earned cannot be had by taking the large ones from the sum of all', async () => {
    await on();
    // One after the other: the first that was made is the one that is kept back.
    await listed(inGroup(first(5), 'Sales'));
    await listed(inGroup(first(6, 5), 'Service'));
    await listed(inGroup(first(3, 11), 'Board'));
    await opened.get('group.place', { memberId: robin(), groupId: null });
    for (const id of names) await earn(id);
    const { goal, groups } = await as('zz-12', 'season.mine', {});
    expect(goal?.sum).toBe(140);
    expect(groups).toEqual({
      own: { name: 'Board', target: null, sum: null, hidden: 'too-few' },
      // Sales is kept back: the three of the board and Robin would be what is left.
      averages: [{ name: 'Service', average: 10, isMine: false }],
    });
    // Kept back is kept back for its own members too.
    expect((await season('zz-01'))?.own).toMatchObject({ sum: null, hidden: 'too-few' });
  });

  test('a move takes no points along, so that two looks tell nothing of who moved', async () => {
    await on();
    await listed([...inGroup([robin(), ...first(6)], 'Sales'), ...inGroup(first(8, 6), 'Service')]);
    for (const id of names) await earn(id);
    const before = await season();
    const groups = (await opened.get('group.all', {})).groups;
    const service = groups.find(({ name }) => name === 'Service');
    await opened.get('group.place', { memberId: 'zz-01', groupId: service?.id ?? '' });
    expect(await season()).toEqual(before);
    clock.now = new Date(clock.now.getTime() + 1000);
    await earn('zz-01', 'linkedin');
    expect((await season())?.averages).toEqual([
      { name: 'Sales', average: 10, isMine: true },
      { name: 'Service', average: 10, isMine: false },
    ]);
    expect((await season('zz-01'))?.own).toMatchObject({ name: 'Service', sum: 90 });
  });

  test('a member is in one group at most, whoever puts them there at once', async () => {
    const made = await Promise.all(
      ['Sales', 'Service', 'Board'].map((name) => opened.get('group.save', { id: null, name, goal: null })),
    );
    await Promise.all(made.map(({ id }) => opened.get('group.place', { memberId: 'zz-01', groupId: id })));
    const { groups, members } = await opened.get('group.all', {});
    expect(groups.map((one) => one.members).sort()).toEqual([0, 0, 1]);
    expect(members.filter(({ groupId }) => groupId !== null).map(({ id }) => id)).toEqual(['zz-01']);
    expect((await as('zz-01', 'group.mine', {})).name).not.toBeNull();
    expect(await as('zz-02', 'group.mine', {})).toEqual({ name: null });
  });

  test('a list makes groups, places by id or name, and says which lines name nobody', async () => {
    const text = 'Member,Group\nzz-01,Sales\nname ZZ-02,SALES\nNobody,Sales\n"zz-03","Sales, north"';
    expect(await opened.get('group.import', { text })).toEqual({
      placed: 3,
      made: 2,
      unread: [{ line: 4, text: 'Nobody,Sales' }],
    });
    expect(await opened.get('group.import', { text })).toMatchObject({ placed: 0, made: 0 });
    clock.now = new Date(clock.now.getTime() + 1000);
    expect(await opened.get('group.import', { text: 'zz-01;' })).toMatchObject({ placed: 1, made: 0 });
    expect((await opened.get('group.all', {})).groups.map(({ name, members }) => [name, members])).toEqual([
      ['Sales', 1],
      ['Sales, north', 1],
    ]);
  });

  test('two groups never have the same name; one that is removed leaves nobody in it', async () => {
    const { get, call } = opened;
    const sales = await get('group.save', { id: null, name: 'Sales', goal: null });
    expect(await call('group.save', { id: null, name: ' sales ', goal: null })).toMatchObject({
      error: { reason: 'group.name-taken' },
    });
    await get('group.place', { memberId: 'zz-01', groupId: sales.id });
    await get('group.remove', { groupId: sales.id });
    expect(await get('group.all', {})).toMatchObject({ groups: [] });
    expect(await as('zz-01', 'group.mine', {})).toEqual({ name: null });
    expect(await call('group.place', { memberId: 'zz-01', groupId: sales.id })).toMatchObject({
      error: { reason: 'group.missing' },
    });
  });

  test('former groups are forgotten with their season, and the export names the rows that there are', async () => {
    const ids = [];
    for (const name of ['Sales', 'Service', 'Board']) {
      ids.push((await opened.get('group.save', { id: null, name, goal: null })).id);
    }
    for (const [at, day] of ['2026-07-10', '2026-08-10', '2026-11-23'].entries()) {
      clock.now = new Date(`${day}T09:00:00.000Z`);
      await opened.get('group.place', { memberId: 'zz-01', groupId: ids[at] ?? null });
    }
    const rows = (await as('zz-01', 'privacy.mine', {})).find(({ table }) => table === 'group_memberships');
    expect(rows?.rows.map(({ group_id }) => group_id)).toEqual([ids[1], ids[2]]);
  });

  test('only managers see who is in which group', async () => {
    for (const [name, input] of [
      ['group.all', {}],
      ['group.save', { id: null, name: 'X', goal: null }],
      ['group.import', { text: '' }],
      ['group.place', { memberId: 'zz-01', groupId: null }],
      ['group.remove', { groupId: 'x' }],
    ] as const) {
      await expect(as('zz-01', name, input)).rejects.toThrow();
    }
  });
});
