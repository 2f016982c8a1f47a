import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { readSample, type Sample } from '#programme/sample/read-sample.ts';
import { contactPurposes } from '#shared/contract/contact.ts';
import { sectionProblems } from '#shared/handbook/section-problems.ts';
import { splitSection } from '#shared/handbook/split-section.ts';
import { checkPost } from '#shared/policy/check-post.ts';
import { type CompiledPack, compilePack } from '#shared/policy/compile-pack.ts';

const firstStart = new Date('2026-11-23T09:00:00Z');
const languages = ['en', 'de'];
let sample: Sample;
let pack: CompiledPack;
beforeAll(async () => {
  sample = await readSample(join(import.meta.dirname, '../../assets/sample'), firstStart);
  const compiled = compilePack(sample.pack);
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems));
  pack = compiled.pack;
});

const sectionsIn = (language: string) => sample.handbook.get(language) ?? [];
const examplesIn = (text: string) =>
  [...text.matchAll(/```try\n([\s\S]*?)\n```/g)].map(([, words = '']) => words);

test('speaks of all that a policy has to, in both languages', () => {
  const asked = [
    'values',
    'sharing',
    'disclosure',
    'confidentiality',
    'claims',
    'future',
    'competitors',
    'conduct',
    'replies',
    'format',
    'pictures',
    'communities',
    'personal-accounts',
    'spokespeople',
    'crisis',
    'rights',
    'consequences',
    'points',
    'help',
  ];
  for (const language of languages) expect(sectionsIn(language).map(({ id }) => id)).toEqual(asked);
  expect(sample.contacts.map(({ purpose }) => purpose)).toEqual([...contactPurposes]);
});

test.each(languages)('every section in %s could be published as it is', (language) => {
  const known = new Set(sectionsIn(language).map(({ id }) => id));
  const problems = sectionsIn(language).flatMap((section) =>
    sectionProblems({ ...section, note: 'x' }, known).map(
      ({ kind, words }) => `${section.id} ${kind} ${words}`,
    ),
  );
  expect(problems).toEqual([]);
});

test.each(languages)('a finding of any rule opens a place of its own in %s', (language) => {
  const lost = pack.rules.filter(({ rule, section }) => {
    const text = sectionsIn(language).find(({ id }) => id === section)?.text ?? '';
    return !splitSection(text).some(({ anchors }) => anchors.includes(rule.id));
  });
  expect(lost.map(({ rule }) => rule.id)).toEqual([]);
});

test.each(languages)('each text to try in %s shows what its section explains', (language) => {
  const examples = sectionsIn(language).flatMap(({ id, text }) =>
    examplesIn(text).map((words) => ({ id, words })),
  );
  expect(examples.length).toBeGreaterThanOrEqual(8);
  const silent = examples.filter(({ id, words }) => {
    const country = language === 'de' ? { country: 'DE' } : {};
    const post = {
      text: words,
      network: 'linkedin',
      now: firstStart.toISOString(),
      language,
      role: 'member',
    } as const;
    return !checkPost(pack, { ...post, ...country }).findings.some(({ section }) => section === id);
  });
  expect(silent).toEqual([]);
});

test('each section asks the same number of questions in both languages', () => {
  const counts = languages.map((language) =>
    sectionsIn(language).map(({ id, questions }) => `${id} ${questions.length}`),
  );
  expect(counts[0]).toEqual(counts[1]);
  expect(sectionsIn('en').flatMap(({ questions }) => questions).length).toBeGreaterThanOrEqual(5);
});
