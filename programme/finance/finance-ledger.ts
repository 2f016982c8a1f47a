import type { Output } from '#shared/contract.ts';
import { entryLine } from '#shared/points/ledger-export.ts';
import type { Context } from '../context.ts';
import type { Period } from './movement-of.ts';

/**
 * The whole ledger and every redemption as JSON Lines, `herald-finance/1`, with the totals that Herald says first: what
 * `check-finance` adds up again by itself. Members are in it by their ids only.
 *
 * Line 1: format, programme, timeZone, exportedAt, from, to, entries, redemptions, movement, cost, liability, rewards, budgets.
 * Then each entry as in a member's own export, in the order in which they were written; then each redemption:
 * id, reward, title, kind, points, minor, currency, budget, state, fulfilledAt.
 */
export async function financeLedger(
  { database, programme, now }: Context,
  period: Period,
  { movement, cost, liability, rewards, budgets }: Output<'finance.overview'>,
): Promise<string> {
  const entries = await database.selectFrom('entries').selectAll().orderBy('position').execute();
  const redemptions = await database
    .selectFrom('redemptions')
    .innerJoin('redemption_terms as terms', 'terms.redemption_id', 'redemptions.id')
    .leftJoin('redemption_steps as steps', (join) =>
      join.onRef('steps.redemption_id', '=', 'redemptions.id').on('steps.step', '=', 'fulfilled'),
    )
    .select([
      'redemptions.id',
      'redemptions.reward_id as reward',
      'redemptions.reward_title as title',
      'terms.kind',
      'redemptions.points',
      'terms.fair_minor as minor',
      'terms.fair_currency as currency',
      'terms.budget_id as budget',
      'redemptions.state',
      'steps.at as fulfilledAt',
    ])
    .orderBy('redemptions.id')
    .execute();
  const header = {
    format: 'herald-finance/1',
    programme: programme.name,
    timeZone: programme.timeZone,
    exportedAt: now.toISOString(),
    ...period,
    entries: entries.length,
    redemptions: redemptions.length,
    movement,
    cost: cost && {
      currency: cost.currency,
      minorPerHundred: cost.minorPerHundred,
      breakageLow: cost.breakageLow,
      breakageHigh: cost.breakageHigh,
    },
    liability,
    rewards,
    budgets,
  };
  const lines = [
    JSON.stringify(header),
    ...entries.map((row) => entryLine({ ...row, member: row.member_id, ruleVersion: row.rule_version })),
    ...redemptions.map((redemption) => JSON.stringify(redemption)),
  ];
  return `${lines.join('\n')}\n`;
}
