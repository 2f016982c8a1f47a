import type { Evidence } from '../contract/share.ts';
import type { NetworkId } from '../networks/network-id.ts';
import { campaignPercent, type RunningCampaign } from './campaign-percent.ts';
import type { BonusId, PointsRules } from './points-rules.ts';

/** What is known of a share at the moment at which it reaches evidence. */
export type ShareFacts = {
  readonly network: NetworkId;
  /** The evidence that it reaches now, weakest first. */
  readonly reached: readonly Evidence[];
  readonly campaign: RunningCampaign | null;
  /** The calendar day, in the programme's time zone. */
  readonly day: string;
  /** No other share of this post by this member was out before. */
  readonly isFirstOfPost: boolean;
  /** In percent, to the nearer of caption and colleagues; null where there was nothing to compare with. */
  readonly likeness: number | null;
  /** Characters of the alternative text that the member wrote; 0 where there is none. */
  readonly ownAltLength: number;
  readonly isCooling: boolean;
};

/** What the member has earned from shares before: today, this week, and for this post. */
export type EarnedBefore = { readonly today: number; readonly thisWeek: number; readonly onPost: number };

/** Why a rule gives what it gives; `given`: all of it. */
export type ScoreReason =
  | 'given'
  | 'cap-day'
  | 'cap-week'
  | 'cap-post'
  | 'cooling-off'
  | 'not-on-network'
  | 'not-reached'
  | 'not-first'
  | 'nothing-to-compare'
  | 'too-alike'
  | 'no-own-alt-text';

/** One rule's outcome: `base` by the rule, times `percent`, is `full`; `points` is what the caps leave of it. */
export type Score = {
  readonly rule: string;
  readonly evidence: Evidence;
  readonly base: number;
  readonly percent: number;
  readonly full: number;
  readonly points: number;
  readonly why: ScoreReason;
};

type Candidate = {
  readonly rule: string;
  readonly evidence: Evidence;
  readonly base: number;
  readonly percent: number;
  /** Why it gives nothing; null where it may. */
  readonly not: ScoreReason | null;
};

/** What a share earns by the evidence that it reaches: an outcome for each rule, in their order, under all caps. */
export function scoreShare(rules: PointsRules, facts: ShareFacts, earned: EarnedBefore): readonly Score[] {
  const left = {
    'cap-day': rules.caps.perDay - earned.today,
    'cap-week': (rules.caps.perWeek ?? Number.POSITIVE_INFINITY) - earned.thisWeek,
    'cap-post': (rules.caps.perPost ?? Number.POSITIVE_INFINITY) - earned.onPost,
  };
  return candidates(rules, facts).map(({ not, ...candidate }) => {
    const full = Math.floor((candidate.base * candidate.percent) / 100);
    if (not !== null) return { ...candidate, full, points: 0, why: not };
    const tightest = capNames.reduce((one, other) => (left[other] < left[one] ? other : one));
    const points = Math.max(0, Math.min(full, left[tightest]));
    for (const cap of capNames) left[cap] -= points;
    return { ...candidate, full, points, why: points < full ? tightest : 'given' };
  });
}

const capNames = ['cap-day', 'cap-week', 'cap-post'] as const;

function candidates(rules: PointsRules, facts: ShareFacts): readonly Candidate[] {
  const percent = campaignPercent(rules.campaigns, facts.campaign, facts.day);
  const awards = rules.awards.map(({ id, evidence, points, onNetworks }) => {
    const base = onNetworks[facts.network] ?? points;
    return { rule: id, evidence, base, percent, not: awardNot(facts, evidence, base) };
  });
  return [...awards, ...bonuses(rules, facts)];
}

function awardNot(facts: ShareFacts, evidence: Evidence, base: number): ScoreReason | null {
  if (!facts.reached.includes(evidence)) return 'not-reached';
  if (facts.isCooling) return 'cooling-off';
  return base === 0 ? 'not-on-network' : null;
}

/** Those that the rules know; they come with the word that a share is out. */
function bonuses(
  { bonuses: { firstOfPost, ownWords, ownAltText } }: PointsRules,
  facts: ShareFacts,
): Candidate[] {
  const bonus = (rule: BonusId, base: number, not: ScoreReason | null): Candidate[] => {
    const first = awardNot(facts, 'declared', base);
    return base === 0 ? [] : [{ rule, evidence: 'declared', base, percent: 100, not: first ?? not }];
  };
  return [
    ...bonus('first-of-post', firstOfPost, facts.isFirstOfPost ? null : 'not-first'),
    ...bonus('own-words', ownWords.points, wordsNot(facts.likeness, ownWords.likenessBelow)),
    ...bonus(
      'own-alt-text',
      ownAltText.points,
      facts.ownAltLength >= ownAltText.leastCharacters ? null : 'no-own-alt-text',
    ),
  ];
}

function wordsNot(likeness: number | null, below: number): ScoreReason | null {
  if (likeness === null) return 'nothing-to-compare';
  return likeness < below ? null : 'too-alike';
}
