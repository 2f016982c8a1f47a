import { dayIn } from '#shared/points/calendar-day.ts';
import type { PointsRules } from '#shared/points/points-rules.ts';
import { readPointsRules } from '#shared/points/read-points-rules.ts';
import type { Context } from '../context.ts';

type Clock = Pick<Context, 'database' | 'now'> & {
  readonly programme: Pick<Context['programme'], 'timeZone'>;
};

/** The newest published points rules whose first day has come. */
export async function rulesInForce({ database, now, programme }: Clock): Promise<PointsRules> {
  const { rules } = await database
    .selectFrom('points_rules')
    .select('rules')
    .where((where) =>
      where.or([where('valid_from', 'is', null), where('valid_from', '<=', dayIn(programme.timeZone, now))]),
    )
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow();
  return readPointsRules(JSON.parse(rules));
}

/** The version of the rules in force, to be asked for in another query. */
export function versionInForce({ database, now, programme }: Clock) {
  return database
    .selectFrom('points_rules')
    .select(({ fn }) => fn.max('version').as('version'))
    .where((where) =>
      where.or([where('valid_from', 'is', null), where('valid_from', '<=', dayIn(programme.timeZone, now))]),
    );
}
