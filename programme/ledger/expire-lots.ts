import { type Kysely, sql } from 'kysely';
import { dayIn } from '#shared/points/calendar-day.ts';
import { rulesInForce } from '../points/rules-in-force.ts';
import type { Tables } from '../record/tables.ts';
import { type LedgerClock, memberAccount, postEntry } from './post-entry.ts';

/** Posts what has expired by the record's clock: on calendar days of the programme, one entry a lot. How many there were. */
export async function expireLots(database: Kysely<Tables>, clock: LedgerClock): Promise<number> {
  const due = await database
    .selectFrom('lots')
    .selectAll()
    .where('remaining', '>', sql.lit(0))
    .where('expires_on', '<=', dayIn(clock.timeZone, clock.now))
    .orderBy('expires_on')
    .orderBy('id')
    .execute();
  if (due.length === 0) return 0;
  const { version } = await rulesInForce({ database });
  for (const lot of due) {
    // What a release gives back to an expired lot expires once more.
    const earlier = await database
      .selectFrom('entries')
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .where('key', '>=', `expire:${lot.id}:`)
      .where('key', '<', `expire:${lot.id};`)
      .executeTakeFirstOrThrow();
    const entryId = await postEntry(database, clock, {
      member: lot.member_id,
      debit: memberAccount(lot.member_id),
      credit: 'expired',
      points: lot.remaining,
      reason: 'Points expired',
      rule: 'expiry',
      ruleVersion: version,
      evidence: `lot:${lot.id}:expired-on:${lot.expires_on}`,
      about: null,
      key: `expire:${lot.id}:${earlier.count + 1}`,
    });
    if (entryId === null) throw new Error(`The lot ${lot.id} holds more than the balance.`);
    await database.updateTable('lots').set({ remaining: 0 }).where('id', '=', lot.id).execute();
  }
  return due.length;
}
