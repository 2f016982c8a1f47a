import { expect, test } from 'vitest';
import { verdictSentence } from '#renderer/compose/verdict-sentence.ts';
import { compose as german } from '#renderer/text/de/compose.ts';
import { compose } from '#renderer/text/en/compose.ts';

const advice = { severity: 'advise', message: 'Use fewer hashtags.' } as const;
const review = { severity: 'review', message: 'Say that you work here.' } as const;
const block = { severity: 'block', message: '“Kestrel” is not public yet.' } as const;

test.each([
  ['clear', [], 'Ready', true],
  ['advise', [advice], '1 suggestion', true],
  ['advise', [advice, advice], '2 suggestions', true],
  ['review', [advice, review], 'Needs a reviewer: Say that you work here.', false],
  ['review', [review, advice, review], 'Needs a reviewer: Say that you work here. And 1 more.', false],
  ['block', [review, block], 'Cannot be shared: “Kestrel” is not public yet.', false],
] as const)('%s with %j reads “%s”', (verdict, findings, sentence, canShare) => {
  expect(verdictSentence(compose, 'Some text.', { verdict, findings })).toMatchObject({
    verdict,
    sentence,
    canShare,
  });
});

test('what stops a share is said together with what to do about it', () => {
  const reviewed = verdictSentence(compose, 'Text.', { verdict: 'review', findings: [review] });
  const blocked = verdictSentence(compose, 'Text.', { verdict: 'block', findings: [block] });
  expect([reviewed.advice, blocked.advice]).toEqual([compose.reviewAdvice, compose.blockAdvice]);
});

test.each(['', '  \n '])('an empty text %j is never ready', (text) => {
  expect(verdictSentence(compose, text, { verdict: 'clear', findings: [] })).toMatchObject({
    sentence: 'There is no text yet',
    canShare: false,
  });
});

test('the sentence is said in the language of the texts', () => {
  const { sentence } = verdictSentence(german, 'Text.', { verdict: 'advise', findings: [advice, advice] });
  expect(sentence).toBe('2 Vorschläge');
});
