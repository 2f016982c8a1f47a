import { addMonths } from './calendar-day.ts';
import type { PointsRules } from './points-rules.ts';
import { seasonOf } from './season-of.ts';

/** First day on which points that were earned on a day can no longer be spent. Both are days in the programme's time zone. */
export function expiryDay(
  earnedOn: string,
  { expiry, season }: Pick<PointsRules, 'expiry' | 'season'>,
): string {
  if (expiry.kind === 'months') return addMonths(earnedOn, expiry.months);
  return addMonths(seasonOf(earnedOn, season).until, expiry.seasonsAfter * season.months);
}
