import type { Craft, PointsRules } from './points-rules.ts';

/** A share that is out, as badges look at it. */
export type CraftedShare = {
  readonly postId: string;
  readonly topicId: string | null;
  /** The calendar day on which it was out. */
  readonly day: string;
  readonly likeness: number | null;
  readonly ownAltLength: number;
};

export type EarnedBadge = PointsRules['badges'][number] & {
  readonly has: number;
  readonly earnedOn: string | null;
};

/** How far a member is with each badge of the rules, worked out anew from the shares themselves. */
export function earnedBadges(rules: PointsRules, shares: readonly CraftedShare[]): readonly EarnedBadge[] {
  const inOrder = shares.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  return rules.badges.map((badge) => {
    const days = daysOfCraft(rules, badge.counts, inOrder);
    return { ...badge, has: Math.min(days.length, badge.needs), earnedOn: days[badge.needs - 1] ?? null };
  });
}

/** The day on which each thing that counts was there for the first time. */
function daysOfCraft({ bonuses }: PointsRules, craft: Craft, shares: readonly CraftedShare[]): string[] {
  const days = new Map<string, string>();
  for (const { postId, topicId, day, likeness, ownAltLength } of shares) {
    const isOwn = likeness !== null && likeness < bonuses.ownWords.likenessBelow;
    const isDescribed = ownAltLength >= bonuses.ownAltText.leastCharacters;
    const counts = craft === 'own-alt-text' ? isDescribed : isOwn;
    const what = craft === 'topics-in-own-words' ? topicId : postId;
    if (counts && what !== null && !days.has(what)) days.set(what, day);
  }
  return [...days.values()];
}
