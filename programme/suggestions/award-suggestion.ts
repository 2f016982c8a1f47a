import { mondayOf } from '#shared/points/calendar-day.ts';
import { scoreSuggestion } from '#shared/points/score-suggestion.ts';
import type { Context } from '../context.ts';
import { lockAccounts } from '../ledger/lock-accounts.ts';
import { addLot } from '../ledger/lots.ts';
import { payDebt } from '../ledger/pay-debt.ts';
import { memberAccount, postEntry } from '../ledger/post-entry.ts';
import { countTowardsCaps } from '../points/count-towards-caps.ts';
import { standingOf } from '../points/standing.ts';
import type { SuggestionRow } from './suggestion-rows.ts';

/**
 * Posts what an accepted suggestion earns its member by the rules in force, as far as the caps of the day and the week leave
 * it. The entry's key names the suggestion, so it is posted once only.
 */
export async function awardSuggestion(
  manager: Context,
  { id, member_id: member, title }: SuggestionRow,
): Promise<void> {
  const context = { ...manager, memberId: member };
  const { database, now, programme } = context;
  await lockAccounts(database, [memberAccount(member)]);
  const { rules, day, earned } = await standingOf(context);
  const score = scoreSuggestion(rules, earned);
  if (score === null || score.points === 0) return;
  const { base, points, cutBy } = score;
  await countTowardsCaps(context, points, [
    { kind: 'day', period: day, cap: rules.caps.perDay },
    { kind: 'week', period: mondayOf(day), cap: rules.caps.perWeek },
  ]);
  const clock = { now, timeZone: programme.timeZone };
  const entryId = await postEntry(database, clock, {
    member,
    debit: 'issued',
    credit: memberAccount(member),
    points,
    reason: 'Your suggestion was accepted',
    rule: 'suggestion',
    ruleVersion: rules.version,
    evidence: `suggestion:${id}`,
    about: title,
    key: `suggestion:${id}`,
  });
  if (entryId === null) throw new Error('Points could not be issued.');
  await addLot(database, clock, { member, entryId, points, rules });
  await database
    .insertInto('suggestion_awards')
    .values({ suggestion_id: id, entry_id: entryId, base, cut_by: cutBy })
    .execute();
  await payDebt(database, clock, member);
  context.announce('points');
}
