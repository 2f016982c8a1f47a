import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findDrift } from '#programme/ledger/find-drift.ts';
import { openTeamProgramme, type TeamProgramme } from '#programme/open-team-programme.ts';
import { kyselyOverPool, openPool } from '#programme/record/postgres-database.ts';
import type { Answer } from '#shared/contract/call-error.ts';
import { verifyExport } from '#shared/points/verify-export.ts';
import { clockAt, sample } from '../open-sample.ts';
import { givePoints } from './give-points.ts';
import { postgresEngine } from './postgres-engine.ts';
import { type PostgresServer, startPostgresServer } from './postgres-server.ts';

// `HERALD_FIRE=full vitest run --project record postgres-kills` for the whole of it.
const kills = process.env.HERALD_FIRE === 'full' ? 20 : 1;
const members = Array.from({ length: 16 }, (_, nth) => `m${nth}`);
const clock = clockAt('2026-11-23T09:00:00.000Z');

describe.skipIf(postgresEngine.missing !== null)(
  'a PostgreSQL of its own, whose commits wait for the disk',
  () => {
    let server: PostgresServer;
    let database: string;
    let programme: TeamProgramme;
    const logged: string[] = [];
    beforeAll(async () => {
      server = await startPostgresServer(true);
      database = await server.makeDatabase();
      programme = await openTeamProgramme({
        connection: server.address('app', database),
        owner: server.address('owner', database),
        sample,
        now: () => clock.now,
        log: (line) => logged.push(line),
      });
      await asOwner((kysely) => givePoints(kysely, members, 100_000));
    });
    afterAll(async () => {
      await programme.close();
      await server.stop();
    });

    async function asOwner<Result>(work: (kysely: ReturnType<typeof kyselyOverPool>) => Promise<Result>) {
      const kysely = kyselyOverPool(openPool(server.address('owner', database), console.error, 1));
      return work(kysely).finally(() => kysely.destroy());
    }

    type Sent = { readonly memberId: string; readonly key: string };
    const request = async ({ memberId, key }: Sent) =>
      (await programme.call(
        'redemption.request',
        { rewardId: 'coffee', price: 10 },
        { memberId, roles: ['member'], key },
      )) as Answer<{ id: string }>;

    test(`killed ${kills} times under load: whatever was confirmed is there, once, and the ledger adds up`, async () => {
      const confirmed = new Map<string, string>();
      let unanswered = 0;
      for (let kill = 0; kill < kills; kill += 1) {
        const before = confirmed.size;
        const until = before + 20 + Math.floor(Math.random() * 60);
        let killed: Promise<void> | null = null;
        let sent = 0;
        const lost: Sent[] = [];
        const work = async () => {
          for (;;) {
            const nth = sent++;
            const asked = { memberId: members[nth % members.length] ?? 'm0', key: `kill${kill}-${nth}` };
            const answer = await request(asked);
            if (!answer.ok) {
              expect(answer.error.reason, logged.slice(-3).join('\n')).toBe('record.unreachable');
              lost.push(asked);
              return;
            }
            confirmed.set(asked.key, answer.value.id);
            if (confirmed.size >= until) killed ??= server.kill();
          }
        };
        await Promise.all(Array.from({ length: 16 }, work));
        await killed;
        await server.startAgain();
        unanswered += lost.length;
        for (const asked of lost) {
          const answer = await request(asked);
          if (!answer.ok) throw new Error(answer.error.message);
          confirmed.set(asked.key, answer.value.id);
        }
        const there = await asOwner((kysely) => kysely.selectFrom('redemptions').select('id').execute());
        expect(new Set(there.map(({ id }) => id))).toEqual(new Set(confirmed.values()));
        expect(there).toHaveLength(confirmed.size);
      }
      expect(unanswered).toBeGreaterThan(0);
      expect(await asOwner(findDrift)).toEqual([]);
      for (const memberId of members) {
        const answer = (await programme.call(
          'points.export',
          {},
          { memberId, roles: ['member'], key: null },
        )) as Answer<{
          text: string;
        }>;
        expect(answer.ok && verifyExport(answer.value.text)).toMatchObject({ ok: true });
      }
      console.log(
        `${kills} kills: ${confirmed.size} confirmed, ${unanswered} left unanswered and asked again`,
      );
    }, 900_000);
  },
);
