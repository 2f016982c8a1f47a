import type { Evidence, Share } from '#shared/contract/share.ts';
import { networks } from '#shared/networks/networks.ts';
import { mondayOf } from '#shared/points/calendar-day.ts';
import type { BonusId } from '#shared/points/points-rules.ts';
import { type Score, scoreShare } from '#shared/points/score-share.ts';
import type { Context } from '../context.ts';
import { lockAccounts } from '../ledger/lock-accounts.ts';
import { addLot } from '../ledger/lots.ts';
import { payDebt } from '../ledger/pay-debt.ts';
import { memberAccount, postEntry } from '../ledger/post-entry.ts';
import { countTowardsCaps } from './count-towards-caps.ts';
import { craftOf } from './craft-of.ts';
import { shareFacts } from './share-facts.ts';
import { type Standing, standingOf } from './standing.ts';

const reasons: Readonly<Record<Evidence, (network: string) => string>> = {
  opened: (network) => `You opened a share on ${network}`,
  declared: (network) => `You said that your share on ${network} is out`,
  linked: (network) => `You gave the address of your share on ${network}`,
};
const bonusReasons: Readonly<Record<BonusId, string>> = {
  'first-of-post': 'You shared this post for the first time',
  'own-words': 'You shared it in your own words',
  'own-alt-text': 'You described the picture yourself',
};

/** Posts what a share earns by evidence that it has just reached, by the rules in force and under their caps. */
export async function awardShare(
  context: Context,
  share: Share,
  reached: readonly Evidence[],
): Promise<void> {
  await lockAccounts(context.database, [memberAccount(context.memberId)]);
  const standing = await standingOf(context);
  const { campaignId, ...craft } = await craftOf(context, share.id);
  const { facts, earned } = shareFacts(standing, { ...share, campaignId }, reached, craft);
  const given = scoreShare(standing.rules, facts, earned).filter(({ points }) => points > 0);
  for (const score of given) await postAward(context, share, standing, score);
  const clock = { now: context.now, timeZone: context.programme.timeZone };
  await payDebt(context.database, clock, context.memberId);
  if (given.length > 0) context.announce('points');
}

async function postAward(
  context: Context,
  share: Share,
  { rules, day }: Standing,
  { rule, evidence, points, base, percent, full, why }: Score,
): Promise<void> {
  const { database, memberId, now, programme } = context;
  const clock = { now, timeZone: programme.timeZone };
  await countTowardsCaps(context, points, [
    { kind: 'day', period: day, cap: rules.caps.perDay },
    { kind: 'week', period: mondayOf(day), cap: rules.caps.perWeek },
    { kind: 'post', period: share.postId, cap: rules.caps.perPost },
  ]);
  const isOncePerPost = rule === 'first-of-post';
  const entryId = await postEntry(database, clock, {
    member: memberId,
    debit: 'issued',
    credit: memberAccount(memberId),
    points,
    reason: bonusReasons[rule as BonusId] ?? reasons[evidence](networks[share.network].name),
    rule,
    ruleVersion: rules.version,
    evidence: `share:${share.id}:${evidence}`,
    about: `${share.postTitle} · ${networks[share.network].name}`,
    // Without the network in it, the key itself keeps two devices from both being first.
    key: `award:${memberId}:${share.postId}:${isOncePerPost ? '' : `${share.network}:`}${rule}`,
  });
  if (entryId === null) throw new Error('Points could not be issued.');
  await addLot(database, clock, { member: memberId, entryId, points, rules });
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
      base,
      percent,
      cut_by: points < full && (why === 'cap-day' || why === 'cap-week' || why === 'cap-post') ? why : null,
    })
    .execute();
}
