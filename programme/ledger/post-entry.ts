import { type Kysely, type RawBuilder, sql } from 'kysely';
import { dayIn } from '#shared/points/calendar-day.ts';
import { chainStart, hashEntry } from '#shared/points/chain.ts';
import { newId } from '../record/new-id.ts';
import type { Tables } from '../record/tables.ts';
import { together } from '../record/together.ts';
import { lockingAccounts } from './lock-accounts.ts';

/** One move of points from `debit` to `credit`, before it has its place in its member's chain. */
export type Posting = {
  readonly member: string;
  readonly debit: string;
  readonly credit: string;
  readonly points: number;
  /** Why, in plain words. */
  readonly reason: string;
  readonly rule: string;
  readonly ruleVersion: number;
  readonly evidence: string;
  /** Title of the post or reward, for the statement; not part of the chain. */
  readonly about: string | null;
  /** Says what is posted: the same can be posted once only. */
  readonly key: string;
  readonly reverses?: string;
};

export type LedgerClock = { readonly now: Date; readonly timeZone: string };

export const memberAccount = (memberId: string): string => `member:${memberId}`;
export const heldAccount = (redemptionId: string): string => `held:${redemptionId}`;

/**
 * Writes one entry and, through the database's own triggers, the two balances. Its id; null where the debited
 * account has not that many points (`issued` may always go down: it is where points come from).
 */
export async function postEntry(
  database: Kysely<Tables>,
  clock: LedgerClock,
  posting: Posting,
): Promise<string | null> {
  const { member, debit, credit } = posting;
  const accounts = [debit, credit];
  const own = accounts.filter((account) => !everybodys.has(account));
  const shared = accounts.filter((account) => everybodys.has(account));
  const [, heads] = await together(database, [
    // Held from here on, so what is read after it stays the head.
    lockingAccounts(database, [...new Set([memberAccount(member), ...own])]),
    chainHead(database, member),
    ...(shared.length > 0 ? [openingAccounts(database, shared)] : []),
  ]);
  const { id, insert } = entryAfter(clock, heads.rows[0], posting);
  const { numAffectedRows } = await insert.execute(database);
  return numAffectedRows === 1n ? id : null;
}

export type ChainHead = { readonly sequence: number; readonly hash: string; readonly balance: number };

/** A member's last entry. It stays the last while the member's account is held. */
export function chainHead(database: Kysely<Tables>, member: string) {
  return database
    .selectFrom('entries')
    .select(['sequence', 'hash', 'balance'])
    .where('member_id', '=', member)
    .orderBy('sequence', 'desc')
    .limit(1);
}

/** The entry that follows on the head of its member's chain: no row is written where the debited account has too little. */
export function entryAfter(
  clock: LedgerClock,
  head: ChainHead | undefined,
  { about, ...posting }: Posting,
): { readonly id: string; readonly insert: RawBuilder<unknown> } {
  const { member, debit, credit, points } = posting;
  const entry = {
    ...posting,
    id: newId(clock.now),
    sequence: (head?.sequence ?? 0) + 1,
    at: clock.now.toISOString(),
    reverses: posting.reverses ?? null,
    prev: head?.hash ?? chainStart,
  };
  const own = memberAccount(member);
  const balance = (head?.balance ?? 0) + (credit === own ? points : 0) - (debit === own ? points : 0);
  const insert = sql`
    insert into entries (id, member_id, sequence, at, day, debit, credit, points, balance, reason, rule, rule_version,
      evidence, about, key, reverses, prev, hash)
    select ${entry.id}, ${member}, ${entry.sequence}, ${entry.at}, ${dayIn(clock.timeZone, clock.now)}, ${debit},
      ${credit}, ${points}, ${balance}, ${entry.reason}, ${entry.rule}, ${entry.ruleVersion}, ${entry.evidence},
      ${about}, ${entry.key}, ${entry.reverses}, ${entry.prev}, ${hashEntry(entry)}
    from balances where account = ${debit} and (account = 'issued' or points >= ${points})`;
  return { id: entry.id, insert };
}

const everybodys: ReadonlySet<string> = new Set(['issued', 'redeemed', 'expired']);

function openingAccounts(database: Kysely<Tables>, accounts: readonly string[]) {
  return database
    .insertInto('balances')
    .values(accounts.map((account) => ({ account, points: 0 })))
    .onConflict((conflict) => conflict.doNothing());
}
