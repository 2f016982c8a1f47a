import { type Finding, type Verdict, verdicts } from '../finding.ts';
import type { CheckedPost } from '../post-to-check.ts';
import { type RuleId, ruleIds } from '../rule-ids.ts';

/**
 * How a text fares otherwise than before. `stopped` and `allowed`: it needs a reviewer, or cannot be shared at all, and did not, or the other
 * way round; `stricter` and `milder`: between these two; `coached` and `uncoached`: advice came or went; `otherwise`: the same verdict by
 * other rules.
 */
export const changeKinds = [
  'stopped',
  'stricter',
  'coached',
  'allowed',
  'milder',
  'uncoached',
  'otherwise',
] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** What one rule says now instead of before, by the worst of its findings; `clear` where it says nothing. */
export type RuleEffect = {
  readonly rule: RuleId;
  readonly from: Verdict;
  readonly to: Verdict;
  /** Whether the verdict would be another if this rule said the same as before: one of the rules that changed it. */
  readonly decides: boolean;
  /** The words that it marks, on the worse of both sides; empty where it is about the whole text or a picture. */
  readonly words: string;
};

export type CheckChange = {
  readonly from: Verdict;
  readonly to: Verdict;
  /** Null where nothing is different. */
  readonly kind: ChangeKind | null;
  readonly rules: readonly RuleEffect[];
};

const longestWords = 80;

/** Whether a text with this verdict cannot be shared just so. */
export function isHeldUp(verdict: Verdict): boolean {
  return verdict === 'review' || verdict === 'block';
}

/** What the second check of a text says otherwise than the first. */
export function compareChecks(text: string, before: CheckedPost, after: CheckedPost): CheckChange {
  const [from, to] = [before.verdict, after.verdict];
  const rules = before === after ? [] : ruleIds.flatMap((rule) => effectOf(rule, text, before, after));
  return { from, to, kind: kindOf(from, to, rules.length > 0), rules };
}

function kindOf(from: Verdict, to: Verdict, isOtherwise: boolean): ChangeKind | null {
  if (from === to) return isOtherwise ? 'otherwise' : null;
  const isWorse = rank(to) > rank(from);
  if (isHeldUp(from) && isHeldUp(to)) return isWorse ? 'stricter' : 'milder';
  if (isHeldUp(from) || isHeldUp(to)) return isWorse ? 'stopped' : 'allowed';
  return isWorse ? 'coached' : 'uncoached';
}

function effectOf(
  rule: RuleId,
  text: string,
  before: CheckedPost,
  after: CheckedPost,
): readonly RuleEffect[] {
  const [old, young] = [worstOf(rule, before), worstOf(rule, after)];
  const [from, to] = [old?.severity ?? 'clear', young?.severity ?? 'clear'] as const;
  if (from === to) return [];
  const isWorse = rank(to) > rank(from);
  const decides = isWorse
    ? rank(after.verdict) > rank(before.verdict) && to === after.verdict
    : rank(after.verdict) < rank(before.verdict) && from === before.verdict;
  return [{ rule, from, to, decides, words: wordsOf(text, isWorse ? young : old) }];
}

function worstOf(rule: RuleId, { findings }: CheckedPost): Finding | undefined {
  return findings
    .filter((finding) => finding.rule === rule)
    .reduce<Finding | undefined>(
      (worst, finding) => (worst && rank(worst.severity) >= rank(finding.severity) ? worst : finding),
      undefined,
    );
}

function wordsOf(text: string, finding: Finding | undefined): string {
  if (finding === undefined || finding.image !== undefined) return '';
  if (finding.start === 0 && finding.end === text.length) return '';
  return text.slice(finding.start, finding.end).slice(0, longestWords);
}

function rank(verdict: Verdict): number {
  return verdicts.indexOf(verdict);
}
