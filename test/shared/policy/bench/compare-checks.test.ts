import { expect, test } from 'vitest';
import { type ChangeKind, compareChecks } from '#shared/policy/bench/compare-checks.ts';
import type { Finding, Severity, Verdict } from '#shared/policy/finding.ts';
import type { CheckedPost } from '#shared/policy/post-to-check.ts';
import type { RuleId } from '#shared/policy/rule-ids.ts';

const text = 'Some words to look at.';
const order: readonly Verdict[] = ['clear', 'advise', 'review', 'block'];

function checked(...said: readonly (readonly [RuleId, Severity, number?, number?])[]): CheckedPost {
  const findings = said.map(
    ([rule, severity, start = 0, end = 4]): Finding => ({
      rule,
      severity,
      start,
      end,
      message: '',
      why: '',
      section: '',
      fixes: [],
    }),
  );
  const verdict = order[Math.max(0, ...findings.map(({ severity }) => order.indexOf(severity)))] ?? 'clear';
  return { verdict, findings, length: { used: 0, limit: 0, unit: '' } };
}

const one = (verdict: Verdict) => (verdict === 'clear' ? checked() : checked(['speculation', verdict]));

test.each<[Verdict, Verdict, ChangeKind | null]>([
  ['clear', 'clear', null],
  ['clear', 'advise', 'coached'],
  ['clear', 'review', 'stopped'],
  ['clear', 'block', 'stopped'],
  ['advise', 'clear', 'uncoached'],
  ['advise', 'advise', null],
  ['advise', 'review', 'stopped'],
  ['advise', 'block', 'stopped'],
  ['review', 'clear', 'allowed'],
  ['review', 'advise', 'allowed'],
  ['review', 'review', null],
  ['review', 'block', 'stricter'],
  ['block', 'clear', 'allowed'],
  ['block', 'advise', 'allowed'],
  ['block', 'review', 'milder'],
  ['block', 'block', null],
])('from %s to %s is %s', (from, to, kind) => {
  expect(compareChecks(text, one(from), one(to))).toMatchObject({ from, to, kind });
});

test('the rules that decide are those without whose change the verdict had stayed', () => {
  const before = checked(['hashtags', 'advise'], ['secrets', 'review']);
  const after = checked(
    ['hashtags', 'block', 5, 10],
    ['secrets', 'review'],
    ['speculation', 'block', 0, text.length],
    ['own-words', 'advise'],
  );
  expect(compareChecks(text, before, after).rules).toEqual([
    { rule: 'speculation', from: 'clear', to: 'block', decides: true, words: '' },
    { rule: 'own-words', from: 'clear', to: 'advise', decides: false, words: 'Some' },
    { rule: 'hashtags', from: 'advise', to: 'block', decides: true, words: 'words' },
  ]);
});

test('the same verdict by other rules is said, and no rule has decided it', () => {
  const change = compareChecks(text, checked(['secrets', 'block']), checked(['harassment', 'block']));
  expect(change.kind).toBe('otherwise');
  expect(change.rules.map(({ rule, decides }) => [rule, decides])).toEqual([
    ['secrets', false],
    ['harassment', false],
  ]);
});

test('of several findings of a rule the worst counts', () => {
  const before = checked(['secrets', 'advise', 0, 4], ['secrets', 'block', 5, 10]);
  const after = checked(['secrets', 'advise', 0, 4]);
  expect(compareChecks(text, before, after).rules).toEqual([
    { rule: 'secrets', from: 'block', to: 'advise', decides: true, words: 'words' },
  ]);
});
