import type { PointsRules } from './points-rules.ts';

/** A campaign with its own days, in the programme's time zone; `until` is the first day after it, null where it has no end. */
export type RunningCampaign = { readonly id: string; readonly from: string; readonly until: string | null };

/** How much an award is worth on a day within a campaign, in percent: the most of what the rules say, 100 where they say nothing. */
export function campaignPercent(
  rules: PointsRules['campaigns'],
  campaign: RunningCampaign | null,
  day: string,
): number {
  if (campaign === null) return 100;
  const percents = rules
    .filter(({ campaign: id }) => id === campaign.id)
    .filter((rule) => {
      const until = rule.until ?? campaign.until;
      return day >= (rule.from ?? campaign.from) && (until === null || day < until);
    })
    .map(({ percent }) => percent);
  return Math.max(100, ...percents);
}
