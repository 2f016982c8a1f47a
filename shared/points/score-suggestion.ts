import type { PointsRules } from './points-rules.ts';
import type { EarnedBefore } from './score-share.ts';

export type SuggestionScore = {
  /** What the rules give, and what the caps leave of it. */
  readonly base: number;
  readonly points: number;
  readonly cutBy: 'cap-day' | 'cap-week' | null;
};

/** What an accepted suggestion earns, under the caps that it shares with shares; null where the rules give nothing for one. */
export function scoreSuggestion(
  { bonuses, caps }: PointsRules,
  earned: Pick<EarnedBefore, 'today' | 'thisWeek'>,
): SuggestionScore | null {
  const base = bonuses.suggestion;
  if (base === 0) return null;
  const day = Math.max(0, caps.perDay - earned.today);
  const week = Math.max(0, (caps.perWeek ?? Number.POSITIVE_INFINITY) - earned.thisWeek);
  const points = Math.min(base, day, week);
  if (points === base) return { base, points, cutBy: null };
  return { base, points, cutBy: day <= week ? 'cap-day' : 'cap-week' };
}
