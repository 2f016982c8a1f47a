import { type Kysely, sql } from 'kysely';
import { dayIn } from '#shared/points/calendar-day.ts';
import { rulesInForce } from '../points/rules-in-force.ts';
import type { Tables } from '../record/tables.ts';
import { lockAccounts } from './lock-accounts.ts';
import { type LedgerClock, memberAccount, postEntry } from './post-entry.ts';

/** Whose lots have expired by the record's clock, and are not posted yet. */
export async function membersToExpire(
  database: Kysely<Tables>,
  clock: LedgerClock,
): Promise<readonly string[]> {
  const rows = await dueLots(database, clock).select('member_id').distinct().orderBy('member_id').execute();
  return rows.map(({ member_id }) => member_id);
}

/** Posts what of a member has expired: on calendar days of the programme, one entry a lot. How many there were. */
export async function expireLots(
  database: Kysely<Tables>,
  clock: LedgerClock,
  member: string,
): Promise<number> {
  await lockAccounts(database, [memberAccount(member)]);
  const due = await dueLots(database, clock)
    .selectAll()
    .where('member_id', '=', member)
    .orderBy('expires_on')
    .orderBy('id')
    .execute();
  if (due.length === 0) return 0;
  const { version } = await rulesInForce({ database, now: clock.now, programme: clock });
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

function dueLots(database: Kysely<Tables>, { now, timeZone }: LedgerClock) {
  return database
    .selectFrom('lots')
    .where('remaining', '>', sql.lit(0))
    .where('expires_on', '<=', dayIn(timeZone, now));
}
