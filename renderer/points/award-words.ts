import type { AwardExplanation } from '#shared/contract/points.ts';
import { networks } from '#shared/networks/networks.ts';
import { addDays } from '#shared/points/calendar-day.ts';
import { bonusIds } from '#shared/points/points-rules.ts';
import type { Text } from '../text/en.ts';

type Line = { readonly rule: string; readonly ruleVersion: number };
type Formats = { readonly day: (at: string) => string; readonly moment: (at: string) => string };

/** How an award came to be, in a few sentences. */
export function awardWords(
  { earning, points: { reasons } }: Pick<Text, 'earning' | 'points'>,
  { rule, ruleVersion }: Line,
  award: AwardExplanation,
  format: Formats,
): string {
  const { explain } = earning;
  const { base, percent, campaign, cutBy, points, evidenceAt, likeness, remaining } = award;
  const last = format.day(`${addDays(award.expiresOn, -1)}T12:00:00`);
  const isBonus = bonusIds.some((id) => id === rule);
  const sentences = [
    evidenceAt && explain[award.evidence](networks[award.network].name, format.moment(evidenceAt)),
    base && !isBonus && explain.base(base, ruleVersion),
    base && isBonus && explain.bonus(reasons[rule] ?? rule, base, ruleVersion),
    likeness !== null && explain.likeness(likeness),
    campaign && percent && explain.times(campaign, percent),
    cutBy && explain.cut[cutBy](points),
    remaining === 0
      ? explain.noneLeft
      : remaining === points
        ? explain.allLeft(last)
        : explain.someLeft(remaining, last),
  ];
  return sentences.filter((sentence) => typeof sentence === 'string' && sentence !== '').join(' ');
}
