import { rewardKind } from '#shared/contract/reward.ts';
import type { Output } from '#shared/contract.ts';
import { dayIn } from '#shared/points/calendar-day.ts';
import type { Context } from '../context.ts';
import type { Period } from './movement-of.ts';

const dayLength = 24 * 60 * 60_000;

/** What was handed over in a period, oldest first, with the title and value that it had when it was requested. */
export async function givenRewards(
  { database, programme }: Pick<Context, 'database' | 'programme'>,
  period: Period,
) {
  // A day more at both ends, whatever the time zone; the calendar day decides below.
  const margin = (day: string, days: number) =>
    new Date(Date.parse(`${day}T00:00:00.000Z`) + days * dayLength).toISOString();
  const rows = await database
    .selectFrom('redemption_steps as steps')
    .innerJoin('redemptions', 'redemptions.id', 'steps.redemption_id')
    .innerJoin('redemption_terms as terms', 'terms.redemption_id', 'steps.redemption_id')
    .innerJoin('members', 'members.id', 'redemptions.member_id')
    .select([
      'redemptions.id',
      'redemptions.member_id as memberId',
      'members.name as memberName',
      'redemptions.reward_id as rewardId',
      'redemptions.reward_title as title',
      'redemptions.points',
      'terms.kind',
      'terms.fair_minor as minor',
      'terms.fair_currency as currency',
      'steps.at',
    ])
    .where('steps.step', '=', 'fulfilled')
    .where('steps.at', '>=', margin(period.from, -1))
    .where('steps.at', '<', margin(period.to, 2))
    .orderBy('steps.at')
    .orderBy('redemptions.id')
    .execute();
  return rows
    .map((row) => ({
      ...row,
      kind: rewardKind.parse(row.kind),
      on: dayIn(programme.timeZone, new Date(row.at)),
    }))
    .filter(({ on }) => on >= period.from && on <= period.to);
}

/** The same added up for each reward, under each title and value that it had. */
export function costsOf(
  given: Awaited<ReturnType<typeof givenRewards>>,
): Output<'finance.overview'>['rewards'] {
  const groups = Map.groupBy(given, ({ rewardId, title, kind, currency }) =>
    JSON.stringify([title, rewardId, kind, currency]),
  );
  return [...groups.entries()]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([, [first, ...more]]) => {
      if (first === undefined) return [];
      const { rewardId, title, kind, currency } = first;
      const all = [first, ...more];
      const sum = (name: 'points' | 'minor') => all.reduce((total, row) => total + row[name], 0);
      return [
        { rewardId, title, kind, currency, count: all.length, points: sum('points'), minor: sum('minor') },
      ];
    });
}
