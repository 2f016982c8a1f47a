import { expect, test } from 'vitest';
import { examplesToTry } from '#shared/policy/bench/examples-to-try.ts';
import { judgeExample } from '#shared/policy/bench/judge-example.ts';
import type { LabelledPost } from '#shared/policy/bench/labelled-post.ts';
import { postOfExample } from '#shared/policy/bench/post-of-example.ts';
import { protectedTexts } from '#shared/policy/bench/protected-texts.ts';
import { readExamples } from '#shared/policy/bench/read-examples.ts';
import { splitTexts } from '#shared/policy/bench/split-texts.ts';
import { checkPost } from '#shared/policy/check-post.ts';
import { compilePack } from '#shared/policy/compile-pack.ts';
import type { Severity } from '#shared/policy/finding.ts';
import { northlight, northlightFile } from '../northlight.ts';

const when = { now: '2026-11-23T09:00:00Z', language: 'en' };
const labelled: LabelledPost = {
  id: 'a',
  text: 'Words.',
  network: 'x',
  must: [],
  may: [],
  group: '',
  lang: '',
};

test('labelled posts are read line by line, and a line that is none is said and left out', () => {
  const good = { id: 'a', text: 'Words.', network: 'x', must: ['secrets'], may: [], note: 'let be' };
  const lines = [
    `\uFEFF${JSON.stringify(good)}`,
    '',
    '{ "id":',
    JSON.stringify({ ...good, network: 'pigeon' }),
    JSON.stringify({ ...good, must: ['nonsense'] }),
    JSON.stringify({ ...good, id: 'b', group: 'protected', lang: 'de', role: 'spokesperson' }),
  ];
  const { examples, problems } = readExamples(lines.join('\r\n'));
  expect(examples).toEqual([
    { ...labelled, must: ['secrets'] },
    { ...labelled, id: 'b', must: ['secrets'], group: 'protected', lang: 'de', role: 'spokesperson' },
  ]);
  expect(problems.map(({ line, reason }) => [line, reason.split(':')[0]])).toEqual([
    [3, 'This is not JSON.'],
    [4, 'network'],
    [5, 'must.0'],
  ]);
});

test.each<[string, readonly string[]]>([
  ['', []],
  [' \n--- \n', []],
  ['One.\n\nStill one.', ['One.\n\nStill one.']],
  ['One.\r\n---\r\nTwo --- and more.\n---\n---\nThree.', ['One.', 'Two --- and more.', 'Three.']],
])('%j is split at its lines of three dashes', (field, texts) => {
  expect(splitTexts(field)).toEqual(texts);
});

test('a pack cannot lose a labelled post by leaving it out, and none is tried twice', () => {
  const own = { ...labelled, id: 'own' };
  const before = { ...northlightFile(), examples: [labelled, { ...labelled, id: 'b' }] };
  const after = { ...northlightFile(), examples: [labelled] };
  const all = examplesToTry(before, after, [own, own]);
  expect(all.map(({ id }) => id)).toEqual(['own', 'a', 'b', ...protectedTexts.map(({ id }) => id)]);
});

test('a pack with labelled posts that are none is refused with their place', () => {
  const answer = compilePack({
    ...northlightFile(),
    examples: [labelled, { ...labelled, must: ['nonsense'] }],
  });
  expect(answer).toMatchObject({ ok: false, problems: [{ place: 'examples.1.must.0' }] });
});

test.each(protectedTexts.map((example) => [example.id, example] as const))(
  '%s is free to go out under the sample’s pack',
  (_id, example) => {
    const checked = checkPost(northlight(), postOfExample(example, when));
    expect(judgeExample(example, checked)).toEqual({ isRight: true, missed: [], alarms: [] });
  },
);

test.each<[string, Severity, boolean]>([
  ['', 'block', true],
  ['protected', 'advise', true],
  ['protected', 'review', false],
  ['protected', 'block', false],
])('a rule that may fire on group “%s” as %s is right: %s', (group, severity, isRight) => {
  const example = { ...labelled, text: 'You moron.', group, may: ['harassment', 'context-present'] } as const;
  const checked = checkPost(
    northlight({ harassment: { severity } }),
    postOfExample({ ...example, may: [...example.may] }, when),
  );
  expect(judgeExample({ ...example, may: [...example.may] }, checked)).toEqual({
    isRight,
    missed: [],
    alarms: isRight ? [] : ['harassment'],
  });
});
