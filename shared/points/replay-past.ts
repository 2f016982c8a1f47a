import type { Evidence } from '../contract/share.ts';
import type { NetworkId } from '../networks/network-id.ts';
import { dayIn, mondayOf } from './calendar-day.ts';
import type { RunningCampaign } from './campaign-percent.ts';
import { coolingUntil } from './cooling-until.ts';
import type { PointsRules } from './points-rules.ts';
import { type EarnedBefore, scoreShare } from './score-share.ts';
import { scoreSuggestion } from './score-suggestion.ts';

/** A share of the past with what the record knows of it. Instants are ISO 8601, UTC. */
export type PastShare = {
  readonly id: string;
  readonly memberId: string;
  readonly postId: string;
  readonly network: NetworkId;
  readonly campaign: RunningCampaign | null;
  readonly openedAt: string;
  readonly declaredAt: string;
  readonly linkedAt: string | null;
  readonly likeness: number | null;
  readonly ownAltLength: number;
};

/** All of the past that rules pay for. `at`: when a manager accepted a suggestion, or a member passed a training. */
export type Past = {
  readonly shares: readonly PastShare[];
  readonly suggestions: readonly { readonly id: string; readonly memberId: string; readonly at: string }[];
  readonly trainings: readonly { readonly id: string; readonly memberId: string; readonly at: string }[];
};

export type ReplayedScore = {
  readonly rule: string;
  readonly points: number;
  readonly at: string;
  readonly memberId: string;
};

type ShareStep = { readonly share: PastShare; readonly reached: readonly Evidence[] };
type Step = { readonly id: string; readonly at: string; readonly memberId: string } & (
  | ({ readonly kind: 'share' } & ShareStep)
  | { readonly kind: 'suggestion' | 'training' }
);

/** What rules would have given for the past, scored in the order in which it happened. Nothing is changed by it. */
export function replayPast(rules: PointsRules, past: Past, timeZone: string): readonly ReplayedScore[] {
  const steps = [
    ...past.shares.flatMap(stepsOf),
    ...past.suggestions.map((suggestion): Step => ({ kind: 'suggestion', ...suggestion })),
    ...past.trainings.map((training): Step => ({ kind: 'training', ...training })),
  ];
  return [...Map.groupBy(steps, ({ memberId }) => memberId).values()].flatMap((own) =>
    replayMember(rules, own.sort(inOrder), timeZone),
  );
}

function replayMember(rules: PointsRules, steps: readonly Step[], timeZone: string): ReplayedScore[] {
  const earned = new Map<string, number>();
  const of = (name: string) => earned.get(name) ?? 0;
  const add = (names: readonly string[], points: number) => {
    for (const name of names) earned.set(name, of(name) + points);
  };
  const scoreOf = shareScorer(rules);
  return steps.flatMap((step): ReplayedScore[] => {
    const { at, memberId } = step;
    const day = dayIn(timeZone, new Date(at));
    const periods = [`day ${day}`, `week ${mondayOf(day)}`] as const;
    const before = { today: of(periods[0]), thisWeek: of(periods[1]) };
    if (step.kind !== 'share') {
      // A training counts towards no cap.
      if (step.kind === 'training')
        return [{ rule: step.kind, points: rules.bonuses.training, at, memberId }];
      const points = scoreSuggestion(rules, before)?.points ?? 0;
      add(periods, points);
      return [{ rule: step.kind, points, at, memberId }];
    }
    const post = `post ${step.share.postId}`;
    const scores = scoreOf(step, day, { ...before, onPost: of(post) });
    add([...periods, post], sumOf(scores));
    return scores.map(({ rule, points }) => ({ rule, points, at, memberId }));
  });
}

/** Scores one member's shares, one after the other. */
function shareScorer(rules: PointsRules) {
  const seen = new Map<string, { id: string; network: NetworkId; openedAt: string; points: number }>();
  const posts = new Set<string>();
  return ({ share, reached }: ShareStep, day: string, before: EarnedBefore) => {
    const { id, network, openedAt, postId } = share;
    const known = seen.get(id) ?? { id, network, openedAt, points: 0 };
    const isCooling = coolingUntil([...seen.values()], rules.coolingOffMinutes, share) !== null;
    const facts = { ...share, day, reached, isCooling, isFirstOfPost: !posts.has(postId) };
    const scores = scoreShare(rules, facts, before);
    seen.set(id, { ...known, points: known.points + sumOf(scores) });
    posts.add(postId);
    return scores;
  };
}

function stepsOf(share: PastShare): Step[] {
  const { id, memberId, declaredAt, linkedAt } = share;
  const step = (at: string, ...reached: Evidence[]): Step => ({
    kind: 'share',
    id,
    memberId,
    at,
    share,
    reached,
  });
  if (linkedAt === null) return [step(declaredAt, 'declared')];
  if (linkedAt === declaredAt) return [step(declaredAt, 'declared', 'linked')];
  return [step(declaredAt, 'declared'), step(linkedAt, 'linked')];
}

function inOrder(a: Step, b: Step): number {
  if (a.at !== b.at) return a.at < b.at ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}

function sumOf(scores: readonly { readonly points: number }[]): number {
  return scores.reduce((sum, { points }) => sum + points, 0);
}
