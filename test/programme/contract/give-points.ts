import type { Kysely } from 'kysely';
import { addLot } from '#programme/ledger/lots.ts';
import { memberAccount, postEntry } from '#programme/ledger/post-entry.ts';
import type { Tables } from '#programme/record/tables.ts';

/** What lots ask of rules. */
const rules = { expiry: { kind: 'months', months: 12 }, season: { firstMonth: 1, months: 3 } } as const;

/** Members with so many points each, in one lot, as if they had shared for it. */
export async function givePoints(
  database: Kysely<Tables>,
  members: readonly string[],
  points: number,
): Promise<void> {
  const clock = { now: new Date('2026-11-23T09:00:00.000Z'), timeZone: 'Europe/Berlin' };
  for (const member of members) {
    await database.transaction().execute(async (transaction) => {
      await transaction
        .insertInto('members')
        .values({ id: member, name: `Member ${member}`, roles: '["member"]' })
        .execute();
      const entryId = await postEntry(transaction, clock, {
        member,
        debit: 'issued',
        credit: memberAccount(member),
        points,
        reason: 'To begin with',
        rule: 'beginning',
        ruleVersion: 1,
        evidence: 'none',
        about: null,
        key: `beginning:${member}`,
      });
      if (entryId === null) throw new Error('Points could not be issued.');
      await addLot(transaction, clock, { member, entryId, points, rules });
    });
  }
}
