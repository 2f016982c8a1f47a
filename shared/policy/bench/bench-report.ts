import type { CheckedPost, PostToCheck } from '../post-to-check.ts';
import { type RuleId, ruleIds } from '../rule-ids.ts';
import { type ChangeKind, type CheckChange, compareChecks, isHeldUp } from './compare-checks.ts';
import { type ExampleSum, exampleSum } from './example-sum.ts';
import { isProtected } from './judge-example.ts';
import {
  type KeptTexts,
  keptTexts,
  longestShown,
  mostShown,
  type ShownText,
  type SomeTexts,
} from './kept-texts.ts';
import type { LabelledPost } from './labelled-post.ts';

/** A text to try. `example`: with its labels, where it has any. */
export type Trial = {
  readonly post: PostToCheck;
  readonly source: 'share' | 'typed' | 'example';
  readonly example: LabelledPost | null;
};

/** A text that was typed, with what the second pack says of it. */
export type TypedText = ShownText & { readonly found: CheckedPost['findings'] };

/** On how many texts a rule changed the verdict, by how. */
export type RuleSum = { readonly rule: RuleId; readonly kinds: ReadonlyMap<ChangeKind, number> };

export type BenchReport = {
  readonly checked: number;
  /** Past shares, and by how they would fare otherwise. */
  readonly shares: { readonly checked: number; readonly kinds: ReadonlyMap<ChangeKind, SomeTexts> };
  /** Changed or not; the first `mostShown`. */
  readonly typed: readonly TypedText[];
  /** Labelled protected speech, and how much of it each pack holds up. */
  readonly protectedSpeech: {
    readonly checked: number;
    readonly heldBefore: number;
    readonly heldAfter: SomeTexts;
  };
  /** Over all that was tried, in the order of the rules. */
  readonly rules: readonly RuleSum[];
  readonly examples: ExampleSum;
};

export type OpenReport = ReturnType<typeof openReport>;

/** Adds up what two packs say of texts. It grows with the kinds of changes, never with the texts. */
export function openReport() {
  const typed: TypedText[] = [];
  const kinds = new Map<ChangeKind, KeptTexts>();
  const held = keptTexts();
  const rules = new Map<RuleId, Map<ChangeKind, number>>();
  const examples = exampleSum();
  const counts = { checked: 0, shares: 0, protected: 0, heldBefore: 0 };

  function countShare(shown: ShownText): void {
    counts.shares += 1;
    const { kind } = shown.change;
    if (kind === null) return;
    const kept = kinds.get(kind) ?? keptTexts();
    kinds.set(kind, kept);
    kept.add(shown);
  }

  function countProtected(shown: ShownText): void {
    counts.protected += 1;
    if (isHeldUp(shown.change.from)) counts.heldBefore += 1;
    if (isHeldUp(shown.change.to)) held.add(shown);
  }

  return {
    add({ post, source, example }: Trial, before: CheckedPost, after: CheckedPost): void {
      const change = compareChecks(post.text, before, after);
      const shown = { text: shortened(post.text), network: post.network, change };
      counts.checked += 1;
      countRules(rules, change);
      if (source === 'share') countShare(shown);
      if (source === 'typed' && typed.length < mostShown) typed.push({ ...shown, found: after.findings });
      if (example === null) return;
      examples.add(example, shown, before, after);
      if (isProtected(example)) countProtected(shown);
    },

    /** As it stands now. */
    sum(): BenchReport {
      return {
        checked: counts.checked,
        shares: {
          checked: counts.shares,
          kinds: new Map([...kinds].map(([kind, all]) => [kind, all.sum()])),
        },
        typed: [...typed],
        protectedSpeech: {
          checked: counts.protected,
          heldBefore: counts.heldBefore,
          heldAfter: held.sum(),
        },
        rules: ruleIds.flatMap((rule) => {
          const sums = rules.get(rule);
          return sums === undefined ? [] : [{ rule, kinds: new Map(sums) }];
        }),
        examples: examples.sum(),
      };
    },
  };
}

function countRules(
  rules: Map<RuleId, Map<ChangeKind, number>>,
  { kind, rules: effects }: CheckChange,
): void {
  if (kind === null) return;
  for (const { rule } of effects.filter(({ decides }) => decides)) {
    const sums = rules.get(rule) ?? new Map<ChangeKind, number>();
    rules.set(rule, sums.set(kind, (sums.get(kind) ?? 0) + 1));
  }
}

function shortened(text: string): string {
  return text.length <= longestShown ? text : `${text.slice(0, longestShown)}…`;
}
