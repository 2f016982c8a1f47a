import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readSample } from '#programme/sample/read-sample.ts';
import { examplesToTry } from '#shared/policy/bench/examples-to-try.ts';
import { isProtected, judgeExample } from '#shared/policy/bench/judge-example.ts';
import { postOfExample } from '#shared/policy/bench/post-of-example.ts';
import { checkPost } from '#shared/policy/check-post.ts';
import { compilePack } from '#shared/policy/compile-pack.ts';

const firstStart = new Date('2026-11-23T09:00:00Z');
const day = 86_400_000;
const { pack } = await readSample(join(import.meta.dirname, '../../assets/sample'), firstStart);
const compiled = compilePack(pack);
if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems));
const examples = examplesToTry(pack, pack, []);

describe('the labelled examples of the sample', () => {
  test.each([0, 30, 400])('come out as labelled %i days after the first start', (days) => {
    const when = { now: new Date(firstStart.getTime() + days * day).toISOString(), language: 'en' };
    const wrong = examples
      .map((example) => ({
        id: example.id,
        ...judgeExample(example, checkPost(compiled.pack, postOfExample(example, when))),
      }))
      .filter(({ isRight }) => !isRight);
    expect(wrong).toEqual([]);
  });

  test('show each kind of trouble, none, and protected speech in four languages', () => {
    const rules = new Set(examples.flatMap(({ must }) => must));
    expect(rules.size).toBeGreaterThan(15);
    expect(examples.filter(({ must }) => must.length === 0).length).toBeGreaterThan(20);
    expect(new Set(examples.filter(isProtected).map(({ lang }) => lang))).toEqual(
      new Set(['en', 'de', 'fr', 'es']),
    );
  });
});
