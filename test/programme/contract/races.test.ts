import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Answer } from '#shared/contract/call-error.ts';
import type { CallName, Input, Output } from '#shared/contract.ts';
import { verifyExport } from '#shared/points/verify-export.ts';
import { clockAt, type OpenedSample, shareOut, unedited } from '../open-sample.ts';
import type { Place } from './engine.ts';
import { makeSeeded, onEachEngine } from './engines.ts';

const coffee = { rewardId: 'coffee', price: 10 };
const networks = ['linkedin', 'x', 'bluesky', 'mastodon', 'threads'] as const;

const reasonsOf = (answers: readonly Answer<unknown>[]) =>
  answers.map((answer) => (answer.ok ? 'done' : answer.error.reason)).sort();
const times = (count: number, what: string) => Array.from({ length: count }, () => what);

onEachEngine((engine) => {
  let seeded: Place;
  let place: Place;
  /** Two servers over one database; the same one twice where there can be only one. */
  let servers: readonly [OpenedSample, OpenedSample];
  beforeAll(async () => {
    seeded = await makeSeeded(engine);
    await seeded.change([
      "update rewards set stock = 10 where id = 'coffee'",
      ...Array.from(
        { length: 30 },
        (_, nth) => `insert into members (id, name, roles) values ('m${nth}', 'Member ${nth}', '["member"]')`,
      ),
    ]);
  });
  afterAll(() => seeded.remove());
  beforeEach(async () => {
    place = await seeded.copy();
    const clock = clockAt('2026-11-23T09:00:00.000Z');
    const first = await place.open(clock);
    servers = [first, engine.name === 'PostgreSQL' ? await place.open(clock) : first];
  });
  afterEach(async () => {
    const logged = servers.flatMap((server) => server.logged);
    for (const { programme } of new Set(servers)) await programme.close();
    expect(await place.drift()).toEqual([]);
    await place.remove();
    expect(logged).toEqual([]);
  });

  /** Asks a server in turn, as one of the members. */
  let asked = 0;
  async function ask<Name extends CallName>(memberId: string, name: Name, input: Input<Name>, key?: string) {
    asked += 1;
    const { programme } = servers[asked % 2 === 0 ? 0 : 1];
    const caller = { memberId, roles: ['member'] as const, key: key ?? `race-${asked}` };
    return (await programme.call(name, input, caller)) as Answer<Output<Name>>;
  }

  async function got<Name extends CallName>(memberId: string, name: Name, input: Input<Name>) {
    const answer = await ask(memberId, name, input);
    if (!answer.ok) throw new Error(`${name}: ${answer.error.message}`);
    return answer.value;
  }

  async function earn(memberId: string): Promise<void> {
    const { id } = await got(
      memberId,
      'share.open',
      await unedited(servers[0].get, 'warm-street', 'linkedin'),
    );
    await got(memberId, 'share.answer', { shareId: id, isOut: true });
  }

  test('L4 ten in stock for thirty who can pay: ten get one', async () => {
    const members = Array.from({ length: 30 }, (_, nth) => `m${nth}`);
    for (const member of members) await earn(member);
    const answers = await Promise.all(members.map((member) => ask(member, 'redemption.request', coffee)));
    expect(reasonsOf(answers)).toEqual([...times(10, 'done'), ...times(20, 'reward.sold-out')]);
    const rewards = await got('m0', 'reward.list', {});
    expect(rewards.find(({ id }) => id === 'coffee')?.stock).toBe(0);
  });

  test('L2 one balance spent 32 times at once: it is spent once', async () => {
    await earn('m0');
    const answers = await Promise.all(
      Array.from({ length: 32 }, () => ask('m0', 'redemption.request', coffee)),
    );
    expect(reasonsOf(answers)).toEqual(['done', ...times(31, 'points.not-enough')]);
    expect(await got('m0', 'points.balance', {})).toMatchObject({ balance: 0, held: 10 });
    expect(verifyExport((await got('m0', 'points.export', {})).text)).toMatchObject({ ok: true, entries: 2 });
  });

  test('L5 five shares declared at once come to the day’s cap, and no further', async () => {
    const shares = [];
    for (const network of networks) {
      shares.push(await got('m0', 'share.open', await unedited(servers[0].get, 'warm-street', network)));
    }
    const answers = await Promise.all(
      shares.map(({ id }) => ask('m0', 'share.answer', { shareId: id, isOut: true })),
    );
    expect(reasonsOf(answers)).toEqual(times(5, 'done'));
    expect(await got('m0', 'points.balance', {})).toMatchObject({ balance: 40 });
  });

  test('L14 one share declared by two devices at once, and linked by a third, earns each step once', async () => {
    const share = await got('m0', 'share.open', await unedited(servers[0].get, 'warm-street', 'x'));
    const address = 'https://x.com/robin/status/1800000000000000010';
    await Promise.all([
      ...Array.from({ length: 6 }, () => ask('m0', 'share.answer', { shareId: share.id, isOut: true })),
      ask('m0', 'share.link', { shareId: share.id, address }),
    ]);
    expect(await got('m0', 'points.balance', {})).toMatchObject({ balance: 15 });
  });

  test('a second share on a network within the cooling-off earns nothing, also where both are declared at once', async () => {
    const shares = [];
    for (const post of ['warm-street', 'job-afternoon']) {
      shares.push(await got('m0', 'share.open', await unedited(servers[0].get, post, 'linkedin')));
    }
    await Promise.all(shares.map(({ id }) => ask('m0', 'share.answer', { shareId: id, isOut: true })));
    expect(await got('m0', 'points.balance', {})).toMatchObject({ balance: 10 });
  });

  test('L11 a redemption given and taken back many times at once ends once', async () => {
    const [{ get, programme }] = servers;
    const { memberId } = programme.soloCaller(null);
    await shareOut(get, 'warm-street', 'linkedin');
    const { id } = await get('redemption.request', coffee);
    // Somebody else's to decide, in a team.
    const manager = (key: string) => ({ memberId: 'm1', roles: ['member', 'manager'] as const, key });
    const answers = await Promise.all(
      Array.from({ length: 4 }, (_, nth) => [
        servers[0].programme.call(
          'redemption.fulfil',
          { redemptionId: id, note: '' },
          manager(`fulfil-${nth}`),
        ),
        servers[1].programme.call(
          'redemption.release',
          { redemptionId: id, note: 'none left' },
          manager(`release-${nth}`),
        ),
        ask(memberId, 'redemption.cancel', { redemptionId: id }, `cancel-${nth}`),
      ]).flat(),
    );
    expect(reasonsOf(answers)).toEqual(['done', ...times(11, 'redemption.settled')]);
  });

  test('L6 one key sent to two servers 32 times at once has one effect and one answer', async () => {
    await earn('m0');
    const answers = await Promise.all(
      Array.from({ length: 32 }, () => ask('m0', 'redemption.request', coffee, 'one')),
    );
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(await got('m0', 'redemption.list', {})).toHaveLength(1);
  });

  test('L20 what is announced can be read by everybody at that moment', async () => {
    const [one, other] = servers;
    const seen: Promise<number>[] = [];
    await earn('m0');
    one.programme.onEvent(({ changed }) => {
      if (changed === 'points') seen.push(other.get('points.balance', {}).then(({ balance }) => balance));
    });
    const { id } = await shareOut(one.get, 'warm-street', 'linkedin');
    expect(await Promise.all(seen)).toEqual([10]);
    expect((await one.call('share.answer', { shareId: id, isOut: true })).ok).toBe(true);
    expect(seen).toHaveLength(1);
  });
});
