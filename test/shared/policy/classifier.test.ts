import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { checkPost } from '#shared/policy/check-post.ts';
import { packSchema } from '#shared/policy/pack.ts';
import type { PostToCheck } from '#shared/policy/post-to-check.ts';
import { scoresOf } from '#shared/policy/reading/classifier.ts';
import { alikeFinder } from '#shared/policy/reading/find-alike.ts';
import { readPost } from '#shared/policy/reading/read-post.ts';
import { textFeatures, wordsToWeigh } from '#shared/policy/reading/text-features.ts';
import { labels } from '#shared/policy/words/classifier/labels.ts';
import { northlight, northlightFile } from './northlight.ts';

const house = join(import.meta.dirname, '..', '..', '..');
const sentences = join(house, 'bench', 'quality', 'sentences');
const tie = 'I work at Northlight. ';
const post = (text: string, more: Partial<PostToCheck> = {}): PostToCheck => ({
  text,
  network: 'linkedin',
  now: '2026-11-23T09:00:00Z',
  language: 'en',
  ...more,
});
test('the model is the one that was trained on the sentences as they are', () => {
  const hash = createHash('sha256');
  for (const name of readdirSync(sentences)
    .filter((file) => file.endsWith('.jsonl'))
    .sort())
    hash.update(readFileSync(join(sentences, name), 'utf8'));
  const model = readFileSync(join(house, 'shared', 'policy', 'words', 'classifier', 'model.ts'), 'utf8');
  expect(model).toContain(`their fingerprint: ${hash.digest('hex').slice(0, 16)}.`);
});

const file = packSchema.parse(northlightFile());
const alike = (text: string, more?: Partial<PostToCheck>) => {
  const read = readPost(post(text, more));
  const find = alikeFinder(file);
  return labels.flatMap((label) =>
    find(read, label, []).map(({ start, end }) => [label, text.slice(start, end)]),
  );
};
const promised = 'We are looking into this and will get back to every customer by Friday, promise.';

describe('a sentence is like labelled ones', () => {
  it.each([
    ['speculation', 'Mein Schwager aus dem Vertrieb meint, die nächste Generation kommt schon im Frühjahr.'],
    [
      'harassment',
      'Honestly, people like Doris in accounting should be kept away from anything with a plug.',
    ],
    ['harassment', 'Dirk aus dem Lager versteht doch sowieso nur die Hälfte von dem, was man ihm sagt.'],
    ['speaking', promised],
    ['claim', 'With Hearth your heating costs simply halve, and it will still run in thirty years.'],
    ['claim', 'You will save enough in the first winter to pay for a family holiday with Hearth.'],
  ])('of %s: %s', (label, sentence) => {
    expect(alike(tie + sentence)).toContainEqual([label, sentence]);
  });

  it('but not where the approved text says it', () => {
    expect(alike(tie + promised, { approved: `Good morning. ${promised}` })).toEqual([]);
  });

  it('but not where it complains of one’s own working life', () => {
    expect(alike(`We have no union and my boss cuts our pay. ${promised}`)).toEqual([]);
  });

  it('but not where a pattern has found something in the same stretch', () => {
    const read = readPost(post(tie + promised));
    expect(alikeFinder(file)(read, 'speaking', [{ start: 30, end: 40 }])).toEqual([]);
  });
});

test('what is only alike is advice', () => {
  const text = `${tie}Honestly, people like Doris in accounting should be kept away from anything with a plug.`;
  expect(checkPost(northlight(), post(text)).findings).toMatchObject([
    { rule: 'harassment', severity: 'advise', start: tie.length, end: text.length },
  ]);
});

test('the reason names the words that weighed most, none that the model has not read and no number', () => {
  const text = `${tie}Honestly, people like Zbigniewska in 4711 should be kept away from anything with a plug.`;
  const [{ why = '' } = {}] = checkPost(northlight(), post(text)).findings;
  const words = [...why.matchAll(/“([^”]+)”/g)].map(([, word = '']) => word);
  expect(why).toContain('What weighed most:');
  expect(words).toHaveLength(3);
  expect(words.every((word) => text.includes(word) && !/Zbigniewska|\d/.test(word))).toBe(true);
  expect(words).toEqual(words.toSorted((a, b) => text.indexOf(a) - text.indexOf(b)));
});

test('a rumour in speech about one’s own work is advice', () => {
  const rumour = 'Dem Vernehmen nach wird die Nachtschicht gestrichen';
  const severityOf = (text: string) =>
    checkPost(northlight(), post(`Ich arbeite bei Northlight. ${text}`)).findings.map(
      ({ rule, severity }) => `${rule}: ${severity}`,
    );
  expect(severityOf(`${rumour}.`)).toEqual(['speculation: review']);
  expect(
    severityOf(`${rumour}, dabei fahren wir seit März zu zweit und keiner fragt nach der Sicherheit.`),
  ).toEqual(['speculation: advise']);
});

test('words that it does not know are like nothing', () => {
  const scores = scoresOf(wordsToWeigh('ა ⼀ ქ წ ჭ ხ ჯ ჰ ჱ ჲ ჳ ჴ'));
  expect(Math.max(...scores)).toBeLessThan(0);
});

test('a text has one score for each label, and no more features than three for each word', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme' })), (words) => {
      expect(textFeatures(words).size).toBeLessThanOrEqual(3 * words.length);
      expect(scoresOf(words)).toHaveLength(labels.length);
    }),
  );
});
