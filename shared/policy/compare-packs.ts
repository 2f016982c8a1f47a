import { inFixedOrder } from '../contract/in-fixed-order.ts';
import type { Severity } from './finding.ts';
import { type RuleId, ruleIds } from './rule-ids.ts';

type PackFile = Readonly<Record<string, unknown>>;

/** What is different about one rule. `terms`: how many confidential terms came and went. */
export type RuleChange = {
  readonly rule: RuleId;
  readonly kind: 'added' | 'removed' | 'changed';
  readonly severity: { readonly from: Severity; readonly to: Severity } | null;
  readonly terms: { readonly added: number; readonly removed: number } | null;
};

/** What a pack would change, rule by rule. Both compile. */
export function comparePacks(before: PackFile, after: PackFile): readonly RuleChange[] {
  const [old, young] = [rulesOf(before), rulesOf(after)];
  return ruleIds.flatMap((rule): readonly RuleChange[] => {
    const [from, to] = [old[rule], young[rule]];
    if (from === undefined && to === undefined) return [];
    if (from === undefined || to === undefined) {
      return [{ rule, kind: from === undefined ? 'added' : 'removed', severity: null, terms: null }];
    }
    if (inFixedOrder(from) === inFixedOrder(to)) return [];
    const severity = from.severity === to.severity ? null : { from: from.severity, to: to.severity };
    return [{ rule, kind: 'changed', severity, terms: termChange(from, to) }];
  });
}

type RuleSettings = { readonly severity: Severity; readonly terms?: unknown };

function rulesOf(pack: PackFile): Readonly<Partial<Record<RuleId, RuleSettings>>> {
  return pack.rules as Readonly<Partial<Record<RuleId, RuleSettings>>>;
}

function termChange(from: RuleSettings, to: RuleSettings): RuleChange['terms'] {
  const [old, young] = [termsOf(from), termsOf(to)];
  const added = [...young].filter((term) => !old.has(term)).length;
  const removed = [...old].filter((term) => !young.has(term)).length;
  return added + removed === 0 ? null : { added, removed };
}

function termsOf({ terms }: RuleSettings): ReadonlySet<string> {
  if (!Array.isArray(terms)) return new Set();
  return new Set(terms.map((entry: { readonly term?: unknown }) => String(entry.term)));
}
