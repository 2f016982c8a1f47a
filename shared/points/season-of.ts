import { addMonths } from './calendar-day.ts';
import type { PointsRules } from './points-rules.ts';

/** A season's first day, and the first day after it. */
export type Season = { readonly from: string; readonly until: string };

/** The season that a calendar day is in. */
export function seasonOf(day: string, { firstMonth, months }: PointsRules['season']): Season {
  const month = Number(day.slice(5, 7));
  const since = (month - firstMonth + 12) % months;
  const from = addMonths(`${day.slice(0, 7)}-01`, -since);
  return { from, until: addMonths(from, months) };
}
