import { activity } from './en/activity.ts';
import { compose } from './en/compose.ts';
import { corrections } from './en/corrections.ts';
import { crisis } from './en/crisis.ts';
import { difficult } from './en/difficult.ts';
import { discover } from './en/discover.ts';
import { earning } from './en/earning.ts';
import { finance } from './en/finance.ts';
import { frame } from './en/frame.ts';
import { groups } from './en/groups.ts';
import { handbook } from './en/handbook.ts';
import { handbookDesk } from './en/handbook-desk.ts';
import { manage } from './en/manage.ts';
import { managePoints } from './en/manage-points.ts';
import { manageRewards } from './en/manage-rewards.ts';
import { mistakes } from './en/mistakes.ts';
import { networkWays } from './en/network-ways.ts';
import { packBench } from './en/pack-bench.ts';
import { packEditor } from './en/pack-editor.ts';
import { packProblems } from './en/pack-problems.ts';
import { points } from './en/points.ts';
import { privacy } from './en/privacy.ts';
import { refusals } from './en/refusals.ts';
import { reminders } from './en/reminders.ts';
import { reviews } from './en/reviews.ts';
import { rewardHistory } from './en/reward-history.ts';
import { rewards } from './en/rewards.ts';
import { rules } from './en/rules.ts';
import { settings } from './en/settings.ts';
import { suggestions } from './en/suggestions.ts';
import { wayFacts } from './en/way-facts.ts';

/** Every text of the window in English; the other languages have the same shape, or do not compile. */
export const en = {
  frame,
  discover,
  compose,
  activity,
  points,
  earning,
  corrections,
  crisis,
  reminders,
  privacy,
  reviews,
  suggestions,
  rewards,
  handbook,
  handbookDesk,
  difficult,
  networkWays,
  wayFacts,
  mistakes,
  manage,
  packBench,
  manageRewards,
  rewardHistory,
  finance,
  managePoints,
  groups,
  packEditor,
  packProblems,
  rules,
  settings,
  refusals,
};

export type Text = typeof en;
