import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkPost } from '#shared/policy/check-post.ts';
import type { PostToCheck } from '#shared/policy/post-to-check.ts';
import type { RuleId } from '#shared/policy/rule-ids.ts';
import { checkedRuleIds } from '#shared/policy/rules.ts';
import { northlight } from './northlight.ts';

type Example = Omit<PostToCheck, 'now' | 'language'> & {
  readonly id: string;
  readonly group: string;
  readonly must: readonly RuleId[];
  readonly may: readonly RuleId[];
};

const examples: readonly Example[] = readFileSync(
  new URL('./fixtures/examples.jsonl', import.meta.url),
  'utf8',
)
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));

describe('the labelled examples', () => {
  it.each(examples.map((example) => [example.id, example] as const))('%s', (_id, example) => {
    const { id: _, group: __, must, may, ...post } = example;
    const { findings, verdict } = checkPost(northlight(), {
      ...post,
      now: '2026-11-23T09:00:00Z',
      language: 'en',
    });
    const fired = [...new Set(findings.map(({ rule }) => rule as RuleId))];
    expect({
      missed: must.filter((rule) => checkedRuleIds.has(rule) && !fired.includes(rule)),
      falseAlarms: fired.filter((rule) => !must.includes(rule) && !may.includes(rule)),
      isStopped: example.group === 'protected' && (verdict === 'review' || verdict === 'block'),
    }).toEqual({ missed: [], falseAlarms: [], isStopped: false });
  });
});
