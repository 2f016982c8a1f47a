import { type Answer, accept, refuse } from '#shared/contract/call-error.ts';
import type { Context } from '../context.ts';
import { drainLots } from '../ledger/drain-lots.ts';
import { expireLots } from '../ledger/expire-lots.ts';
import { lockAccounts } from '../ledger/lock-accounts.ts';
import { balanceOf } from '../ledger/pay-debt.ts';
import { memberAccount, postEntry } from '../ledger/post-entry.ts';
import type { Tables } from '../record/tables.ts';

/**
 * Takes an award back by an entry that is it turned round. What of it is already spent becomes a debt: an entry of its
 * own first gives those points, so that the reversal is whole and the balance never below 0, and the next points that
 * come pay for it.
 */
export async function makeCorrection(
  context: Context,
  { entryId, reason }: { readonly entryId: string; readonly reason: string },
): Promise<Answer<{ taken: number; owed: number }>> {
  const { database, now, programme } = context;
  const clock = { now, timeZone: programme.timeZone };
  const award = await database
    .selectFrom('entries')
    .selectAll()
    .where('id', '=', entryId)
    .where('debit', '=', 'issued')
    .where('rule', '<>', 'debt')
    .executeTakeFirst();
  if (award === undefined) return refuse('missing', 'correction.missing', 'There is no such award.');
  const member = award.member_id;
  await lockAccounts(database, [memberAccount(member)]);
  if (await isTakenBack(context, entryId)) {
    return refuse('conflict', 'correction.made', 'This award is already taken back.');
  }
  await expireLots(database, clock, member);
  const owed = Math.max(0, award.points - (await balanceOf(database, member)));
  if (owed > 0) await post(context, award, { ...debtWords, points: owed, key: `debt:${entryId}` });
  await post(context, award, {
    debit: memberAccount(member),
    credit: 'issued',
    points: award.points,
    reason,
    rule: 'correction',
    evidence: `manager:${context.memberId}`,
    key: `correction:${entryId}`,
    reverses: entryId,
  });
  await drainLots(database, clock, { member, points: award.points - owed, firstOf: entryId });
  context.announce('points');
  return accept({ taken: award.points, owed });
}

const debtWords = { reason: 'Owed: the points were already spent', rule: 'debt' } as const;

async function isTakenBack({ database }: Context, entryId: string): Promise<boolean> {
  const taken = await database
    .selectFrom('entries')
    .select('id')
    .where('reverses', '=', entryId)
    .executeTakeFirst();
  return taken !== undefined;
}

type Award = Pick<Tables['entries'], 'id' | 'member_id' | 'rule_version' | 'about'>;
type Part = {
  readonly points: number;
  readonly reason: string;
  readonly rule: string;
  readonly key: string;
  readonly debit?: string;
  readonly credit?: string;
  readonly evidence?: string;
  readonly reverses?: string;
};

async function post(context: Context, award: Award, part: Part): Promise<void> {
  const { now, programme, database } = context;
  const entryId = await postEntry(
    database,
    { now, timeZone: programme.timeZone },
    {
      member: award.member_id,
      debit: 'issued',
      credit: memberAccount(award.member_id),
      ruleVersion: award.rule_version,
      evidence: `correction:${award.id}`,
      about: award.about,
      ...part,
    },
  );
  if (entryId === null) throw new Error(`The award ${award.id} could not be taken back.`);
}
