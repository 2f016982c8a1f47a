import { activity } from './de/activity.ts';
import { compose } from './de/compose.ts';
import { corrections } from './de/corrections.ts';
import { crisis } from './de/crisis.ts';
import { difficult } from './de/difficult.ts';
import { discover } from './de/discover.ts';
import { earning } from './de/earning.ts';
import { finance } from './de/finance.ts';
import { frame } from './de/frame.ts';
import { groups } from './de/groups.ts';
import { handbook } from './de/handbook.ts';
import { handbookDesk } from './de/handbook-desk.ts';
import { manage } from './de/manage.ts';
import { managePoints } from './de/manage-points.ts';
import { manageRewards } from './de/manage-rewards.ts';
import { mistakes } from './de/mistakes.ts';
import { networkWays } from './de/network-ways.ts';
import { packBench } from './de/pack-bench.ts';
import { packEditor } from './de/pack-editor.ts';
import { packProblems } from './de/pack-problems.ts';
import { points } from './de/points.ts';
import { privacy } from './de/privacy.ts';
import { refusals } from './de/refusals.ts';
import { reminders } from './de/reminders.ts';
import { reviews } from './de/reviews.ts';
import { rewardHistory } from './de/reward-history.ts';
import { rewards } from './de/rewards.ts';
import { rules } from './de/rules.ts';
import { settings } from './de/settings.ts';
import { suggestions } from './de/suggestions.ts';
import { wayFacts } from './de/way-facts.ts';
import type { Text } from './en.ts';

/** Every text of the window in German. */
export const de: Text = {
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
