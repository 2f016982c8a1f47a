import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTeamProgramme, type TeamProgramme } from '#programme/open-team-programme.ts';
import { kyselyOverPool, openPool } from '#programme/record/postgres-database.ts';
import type { Answer } from '#shared/contract/call-error.ts';
import type { Output } from '#shared/contract.ts';
import { verifyExport } from '#shared/points/verify-export.ts';
import { clockAt, sample } from '../open-sample.ts';
import type { Place } from './engine.ts';
import { makeSeeded } from './engines.ts';
import { givePoints } from './give-points.ts';
import { addressOf, postgresEngine } from './postgres-engine.ts';

// `HERALD_FIRE=full vitest run --project record fire` for the whole of it.
const isFull = process.env.HERALD_FIRE === 'full';
const attempts = isFull ? 10_000 : 400;
const stock = isFull ? 1500 : 60;
const connections = isFull ? 32 : 8;
const others = Array.from({ length: 100 }, (_, nth) => `m${nth}`);
const clock = clockAt('2026-11-23T09:00:00.000Z');

describe.skipIf(postgresEngine.missing !== null)('under fire, on PostgreSQL', () => {
  let place: Place;
  let name: string;
  const logged: string[] = [];
  beforeAll(async () => {
    place = await makeSeeded(postgresEngine);
    const [row] = await place.rows('select current_database() as name');
    name = String(row?.name);
    await place.change([`update rewards set stock = ${stock} where id = 'coffee'`]);
    const kysely = kyselyOverPool(openPool(addressOf('owner', name), console.error, 1));
    await givePoints(kysely, ['hot'], attempts * 10);
    await givePoints(kysely, others, stock * 10);
    await kysely.destroy();
  });
  afterAll(() => place.remove());

  const open = (): Promise<TeamProgramme> =>
    openTeamProgramme({
      connection: addressOf('app', name),
      owner: null,
      connections: connections / 2,
      sample,
      now: () => clock.now,
      log: (line) => logged.push(line),
    });

  test(`${attempts} attempts over ${connections} connections at ${stock} in stock and one hot balance sell exactly that`, async () => {
    const servers = [await open(), await open()];
    let next = 0;
    const sold = new Map<string, string>();
    const refused = new Map<string, number>();
    /** Takes one attempt after the other until there are none; every second one is of the member that all are. */
    const work = async () => {
      while (next < attempts) {
        const nth = next++;
        const memberId = nth % 2 === 0 ? 'hot' : (others[Math.floor(nth / 2) % others.length] ?? 'hot');
        const caller = { memberId, roles: ['member'] as const, key: `fire-${nth}` };
        const ask = () =>
          servers[nth % 2]?.call('redemption.request', { rewardId: 'coffee', price: 10 }, caller);
        const answer = (await ask()) as Answer<Output<'redemption.request'>>;
        if (answer.ok) sold.set(answer.value.id, memberId);
        else refused.set(answer.error.reason, (refused.get(answer.error.reason) ?? 0) + 1);
        if (nth % 20 === 0) expect(await ask()).toEqual(answer);
      }
    };
    await Promise.all(Array.from({ length: connections * 2 }, work));
    for (const server of servers) await server.close();

    expect(sold.size).toBe(stock);
    expect([...refused.keys()].sort()).toEqual(['reward.sold-out']);
    expect(refused.get('reward.sold-out')).toBe(attempts - stock);
    expect(logged).toEqual([]);
    const kept = await place.rows('select id, member_id from redemptions');
    expect(new Map(kept.map(({ id, member_id }) => [id, member_id]))).toEqual(sold);
    expect(await place.rows("select stock::int from rewards where id = 'coffee'")).toEqual([{ stock: 0 }]);
    expect(await place.rows('select count(*)::int as count from commands')).toEqual([{ count: attempts }]);
    expect(await place.drift()).toEqual([]);
    expect(await place.rows('select sum(points)::int as sum from balances')).toEqual([{ sum: 0 }]);
  }, 7_200_000);

  test('and the chain of the member that all were is whole', async () => {
    const server = await open();
    const caller = { memberId: 'hot', roles: ['member'] as const, key: null };
    const answer = (await server.call('points.export', {}, caller)) as Answer<Output<'points.export'>>;
    const held = (await place.rows(
      "select count(*)::int as count from redemptions where member_id = 'hot'",
    )) as readonly { count: number }[];
    const count = held[0]?.count ?? 0;
    expect(count).toBeGreaterThan(0);
    expect(answer.ok && verifyExport(answer.value.text)).toEqual({
      ok: true,
      entries: count + 1,
      balance: (attempts - count) * 10,
      held: count * 10,
    });
    await server.close();
  });
});
