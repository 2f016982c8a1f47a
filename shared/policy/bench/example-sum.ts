import type { CheckedPost } from '../post-to-check.ts';
import { type RuleId, ruleIds } from '../rule-ids.ts';
import { type JudgedExample, judgeExample } from './judge-example.ts';
import { keptTexts, type ShownText, type SomeTexts } from './kept-texts.ts';
import type { LabelledPost } from './labelled-post.ts';

/** For one rule, over the labelled posts: `wanted`, on how many it has to fire; what it found of them; on how many others it fired. */
export type ExampleRule = {
  readonly rule: RuleId;
  readonly wanted: number;
  readonly found: Sides;
  readonly alarms: Sides;
};
/** A labelled text, and what the second pack makes of it. */
export type ShownExample = ShownText & { readonly judged: JudgedExample };

type Sides = { readonly before: number; readonly after: number };

export type ExampleSum = {
  readonly checked: number;
  /** How many came out as their labels say. */
  readonly right: Sides;
  /** Rules that have to fire somewhere or fired where they were not to, in the order of the rules. */
  readonly rules: readonly ExampleRule[];
  readonly nowWrong: SomeTexts<ShownExample>;
  readonly nowRight: SomeTexts<ShownExample>;
  readonly stillWrong: SomeTexts<ShownExample>;
};

type Counts = { wanted: number; missed: [number, number]; alarms: [number, number] };

/** Adds up how two packs do on labelled posts. */
export function exampleSum() {
  let checked = 0;
  const right = { before: 0, after: 0 };
  const rules = new Map<RuleId, Counts>();
  const [nowWrong, nowRight, stillWrong] = [
    keptTexts<ShownExample>(),
    keptTexts<ShownExample>(),
    keptTexts<ShownExample>(),
  ];
  const countsOf = (rule: RuleId): Counts => {
    const counts = rules.get(rule) ?? { wanted: 0, missed: [0, 0], alarms: [0, 0] };
    rules.set(rule, counts);
    return counts;
  };

  return {
    add(example: LabelledPost, shown: ShownText, before: CheckedPost, after: CheckedPost): void {
      const [old, young] = [judgeExample(example, before), judgeExample(example, after)];
      checked += 1;
      if (old.isRight) right.before += 1;
      if (young.isRight) right.after += 1;
      const judged = { ...shown, judged: young };
      if (old.isRight && !young.isRight) nowWrong.add(judged);
      if (!old.isRight && young.isRight) nowRight.add(judged);
      if (!old.isRight && !young.isRight) stillWrong.add(judged);
      for (const rule of new Set(example.must)) countsOf(rule).wanted += 1;
      for (const [side, judged] of [old, young].entries()) {
        for (const rule of judged.missed) countsOf(rule).missed[side as 0 | 1] += 1;
        for (const rule of judged.alarms) countsOf(rule).alarms[side as 0 | 1] += 1;
      }
    },

    sum(): ExampleSum {
      return {
        checked,
        right: { ...right },
        rules: ruleIds.flatMap((rule) => {
          const counts = rules.get(rule);
          return counts === undefined ? [] : [ruleRow(rule, counts)];
        }),
        nowWrong: nowWrong.sum(),
        nowRight: nowRight.sum(),
        stillWrong: stillWrong.sum(),
      };
    },
  };
}

function ruleRow(rule: RuleId, { wanted, missed, alarms }: Counts): ExampleRule {
  return {
    rule,
    wanted,
    found: { before: wanted - missed[0], after: wanted - missed[1] },
    alarms: { before: alarms[0], after: alarms[1] },
  };
}
