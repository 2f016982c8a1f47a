import { sql } from 'kysely';
import type { Evidence, Share } from '#shared/contract/share.ts';
import { networks } from '#shared/networks/networks.ts';
import { dayIn } from '#shared/points/calendar-day.ts';
import type { Context } from '../context.ts';
import { lockAccounts } from '../ledger/lock-accounts.ts';
import { addLot } from '../ledger/lots.ts';
import { memberAccount, postEntry } from '../ledger/post-entry.ts';
import { LostRace } from '../record/lost-race.ts';
import { coolingUntil } from './cooling-until.ts';
import { type Standing, standingOf } from './standing.ts';

const reasons: Readonly<Record<Evidence, (network: string) => string>> = {
  opened: (network) => `You opened a share on ${network}`,
  declared: (network) => `You said that your share on ${network} is out`,
  linked: (network) => `You gave the address of your share on ${network}`,
};

/** Posts what a share earns by evidence that it has just reached: by the rules in force, under the day's cap, outside a cooling-off. */
export async function awardShare(
  context: Context,
  share: Share,
  reached: readonly Evidence[],
): Promise<void> {
  await lockAccounts(context.database, [memberAccount(context.memberId)]);
  const standing = await standingOf(context);
  if (coolingUntil(standing, share.network, share.openedAt, share.id) !== null) return;
  let left = standing.leftToday;
  for (const award of standing.rules.awards) {
    const points = Math.min(award.points, left);
    if (!reached.includes(award.evidence) || points === 0) continue;
    await postAward(context, share, standing, { rule: award.id, evidence: award.evidence, points });
    left -= points;
  }
  if (left < standing.leftToday) context.announce('points');
}

async function postAward(
  context: Context,
  share: Share,
  { rules }: Standing,
  { rule, evidence, points }: { readonly rule: string; readonly evidence: Evidence; readonly points: number },
): Promise<void> {
  const { database, memberId, now, programme } = context;
  const clock = { now, timeZone: programme.timeZone };
  await countTowardsCap(context, points, rules.caps.perDay);
  const entryId = await postEntry(database, clock, {
    member: memberId,
    debit: 'issued',
    credit: memberAccount(memberId),
    points,
    reason: reasons[evidence](networks[share.network].name),
    rule,
    ruleVersion: rules.version,
    evidence: `share:${share.id}:${evidence}`,
    about: `${share.postTitle} · ${networks[share.network].name}`,
    key: `award:${memberId}:${share.postId}:${share.network}:${rule}`,
  });
  if (entryId === null) throw new Error('Points could not be issued.');
  await addLot(database, clock, { member: memberId, entryId, points, months: rules.expireAfterMonths });
  await database
    .insertInto('awards')
    .values({
      member_id: memberId,
      post_id: share.postId,
      network: share.network,
      rule,
      share_id: share.id,
      entry_id: entryId,
      points,
    })
    .execute();
}

/** One statement adds and compares, so that two devices together cannot pass the cap. */
async function countTowardsCap(context: Context, points: number, cap: number): Promise<void> {
  const { database, memberId, now, programme } = context;
  const done = await database
    .insertInto('award_days')
    .values({ member_id: memberId, day: dayIn(programme.timeZone, now), points, cap })
    .onConflict((conflict) =>
      conflict
        .columns(['member_id', 'day'])
        .doUpdateSet({ points: sql`award_days.points + excluded.points`, cap: sql`excluded.cap` })
        .where(sql<boolean>`award_days.points + excluded.points <= excluded.cap`),
    )
    .executeTakeFirst();
  if (done.numInsertedOrUpdatedRows !== 1n) throw new LostRace('Another award reached the cap first.');
}
