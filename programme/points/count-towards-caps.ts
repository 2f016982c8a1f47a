import { sql } from 'kysely';
import type { Context } from '../context.ts';
import { LostRace } from '../record/lost-race.ts';

/** A period that points count for, and its cap; null where there is none. */
type Counted =
  | { readonly kind: 'day'; readonly period: string; readonly cap: number }
  | { readonly kind: 'week' | 'post'; readonly period: string; readonly cap: number | null };

/** One statement each adds and compares, so that two devices together cannot pass a cap. Throws where another award came first. */
export async function countTowardsCaps(
  context: Context,
  points: number,
  periods: readonly Counted[],
): Promise<void> {
  for (const counted of periods) {
    const done =
      counted.kind === 'day'
        ? await countDay(context, points, counted)
        : await countPeriod(context, points, counted);
    if (done.numInsertedOrUpdatedRows !== 1n) throw new LostRace('Another award reached the cap first.');
  }
}

function countDay(
  { database, memberId }: Context,
  points: number,
  { period, cap }: Counted & { kind: 'day' },
) {
  return database
    .insertInto('award_days')
    .values({ member_id: memberId, day: period, points, cap })
    .onConflict((conflict) =>
      conflict
        .columns(['member_id', 'day'])
        .doUpdateSet({ points: sql`award_days.points + excluded.points`, cap: sql`excluded.cap` })
        .where(sql<boolean>`award_days.points + excluded.points <= excluded.cap`),
    )
    .executeTakeFirst();
}

/** Points are counted also where there is no cap: rules to come may have one within the same week, or on the same post. */
function countPeriod(
  { database, memberId }: Context,
  points: number,
  { kind, period, cap }: Counted & { kind: 'week' | 'post' },
) {
  return database
    .insertInto('award_periods')
    .values({ member_id: memberId, kind, period, points, cap })
    .onConflict((conflict) =>
      conflict
        .columns(['member_id', 'kind', 'period'])
        .doUpdateSet({ points: sql`award_periods.points + excluded.points`, cap: sql`excluded.cap` })
        .where(sql<boolean>`excluded.cap is null or award_periods.points + excluded.points <= excluded.cap`),
    )
    .executeTakeFirst();
}
