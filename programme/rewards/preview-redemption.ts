import { sql } from 'kysely';
import { type Answer, accept, refuse } from '#shared/contract/call-error.ts';
import type { Output } from '#shared/contract.ts';
import { dayIn } from '#shared/points/calendar-day.ts';
import type { Context } from '../context.ts';
import { memberAccount } from '../ledger/post-entry.ts';

/** What redeeming a reward would leave, and which points it would take: those that expire first. */
export async function previewRedemption(
  { database, memberId, now, programme }: Context,
  rewardId: string,
): Promise<Answer<Output<'reward.preview'>>> {
  const reward = await database
    .selectFrom('rewards')
    .select('price')
    .where('id', '=', rewardId)
    .executeTakeFirst();
  if (reward === undefined) return refuse('missing', 'reward.missing', 'This reward is not there any more.');
  const account = await database
    .selectFrom('balances')
    .select('points')
    .where('account', '=', memberAccount(memberId))
    .executeTakeFirst();
  const balance = account?.points ?? 0;
  if (balance < reward.price) return accept({ balance, after: null, lots: [] });
  const lots = await database
    .selectFrom('lots')
    .innerJoin('entries', 'entries.id', 'lots.entry_id')
    .select(['lots.remaining', 'lots.expires_on', 'entries.about'])
    .where('lots.member_id', '=', memberId)
    .where('lots.remaining', '>', sql.lit(0))
    .where('lots.expires_on', '>', dayIn(programme.timeZone, now))
    .orderBy('lots.expires_on')
    .orderBy('lots.id')
    .execute();
  let missing = reward.price;
  const taken = lots.flatMap(({ remaining, expires_on, about }) => {
    const points = Math.min(missing, remaining);
    missing -= points;
    return points === 0 ? [] : [{ points, expiresOn: expires_on, about }];
  });
  return accept({ balance, after: balance - reward.price, lots: taken });
}
