import type { PointsRules } from './points-rules.ts';
import { type RuleFact, ruleFacts } from './rule-facts.ts';

export type RulesChange = {
  readonly key: string;
  readonly before: RuleFact | null;
  readonly after: RuleFact | null;
};

/** What is said otherwise by newer rules; `null` where one of the two says nothing of it. */
export function compareRules(before: PointsRules, after: PointsRules): readonly RulesChange[] {
  const old = new Map(ruleFacts(before).map(({ key, fact: said }) => [key, said]));
  const now = new Map(ruleFacts(after).map(({ key, fact: said }) => [key, said]));
  const keys = [...now.keys(), ...[...old.keys()].filter((key) => !now.has(key))];
  return keys
    .map((key) => ({ key, before: old.get(key) ?? null, after: now.get(key) ?? null }))
    .filter((change) => JSON.stringify(change.before) !== JSON.stringify(change.after));
}
