import type { CheckedPost } from '../post-to-check.ts';
import { type RuleId, ruleIds } from '../rule-ids.ts';
import { isHeldUp } from './compare-checks.ts';
import type { LabelledPost } from './labelled-post.ts';

export type JudgedExample = {
  readonly isRight: boolean;
  /** Rules that have to fire and did not. */
  readonly missed: readonly RuleId[];
  /** Rules that fired and were not to. */
  readonly alarms: readonly RuleId[];
};

export function isProtected({ group }: Pick<LabelledPost, 'group'>): boolean {
  return group === 'protected';
}

/**
 * Whether a check came out as the labels of the post say. On protected speech a rule that holds it up is a false alarm, whatever the labels
 * allow.
 */
export function judgeExample(example: LabelledPost, { findings }: CheckedPost): JudgedExample {
  const fired = new Set(findings.map(({ rule }) => rule));
  const holding = new Set(
    isProtected(example) ? findings.flatMap(({ rule, severity }) => (isHeldUp(severity) ? rule : [])) : [],
  );
  const isAlarm = (rule: RuleId) =>
    holding.has(rule) || (fired.has(rule) && !example.must.includes(rule) && !example.may.includes(rule));
  const missed = ruleIds.filter((rule) => example.must.includes(rule) && !fired.has(rule));
  const alarms = ruleIds.filter(isAlarm);
  return { missed, alarms, isRight: missed.length === 0 && alarms.length === 0 };
}
