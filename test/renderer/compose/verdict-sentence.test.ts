import { expect, test } from 'vitest';
import { pictureObstacle, shareObstacle } from '#renderer/compose/share-obstacle.ts';
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
  expect(verdictSentence(compose, 'Some text.', { verdict, findings }, null)).toMatchObject({
    verdict,
    sentence,
    canShare,
  });
});

test('what stops a share is said together with what to do about it', () => {
  const reviewed = verdictSentence(compose, 'Text.', { verdict: 'review', findings: [review] }, null);
  const blocked = verdictSentence(compose, 'Text.', { verdict: 'block', findings: [block] }, null);
  expect([reviewed.advice, blocked.advice]).toEqual([compose.reviewAdvice, compose.blockAdvice]);
});

test.each(['', '  \n '])('an empty text %j is never ready', (text) => {
  expect(verdictSentence(compose, text, { verdict: 'clear', findings: [] }, null)).toMatchObject({
    sentence: 'There is no text yet',
    canShare: false,
  });
});

test('the sentence is said in the language of the texts', () => {
  const { sentence } = verdictSentence(
    german,
    'Text.',
    { verdict: 'advise', findings: [advice, advice] },
    null,
  );
  expect(sentence).toBe('2 Vorschläge');
});

test.each([
  ['closed', 'clear', 'Cannot be shared now'],
  ['closed', 'block', 'Cannot be shared now'],
  ['server', 'clear', 'Ready once Herald knows your Mastodon server'],
  ['server', 'block', 'Cannot be shared: “Kestrel” is not public yet.'],
  ['reading', 'clear', 'Still reading the picture…'],
  ['reading', 'block', 'Cannot be shared: “Kestrel” is not public yet.'],
  ['unread', 'clear', 'Ready once the picture has been read'],
] as const)('with the obstacle %s a text that is %s reads “%s”', (obstacle, verdict, sentence) => {
  const findings = verdict === 'block' ? [block] : [];
  const said = verdictSentence(compose, 'Text.', { verdict, findings }, obstacle);
  expect(said).toMatchObject({ sentence, canShare: false });
});

const open = { status: 'approved', startsAt: '2026-11-01T00:00:00.000Z', expiresAt: null } as const;

test.each([
  ['linkedin', null, open, null],
  ['mastodon', null, open, 'server'],
  ['mastodon', 'nonsense', open, 'server'],
  ['mastodon', 'mastodon.social', open, null],
  ['mastodon', null, { ...open, status: 'withdrawn' }, 'closed'],
] as const)(
  'on %s with the server %s and %j the obstacle is %s',
  (network, mastodonServer, post, obstacle) => {
    const now = new Date('2026-11-23T09:00:00.000Z');
    expect(shareObstacle(network, post, { mastodonServer }, now)).toBe(obstacle);
  },
);

test.each([
  ['own', 'reading', 'reading'],
  ['own', 'read', null],
  ['own', 'stopped', 'unread'],
  ['own', 'failed', 'unread'],
  ['approved', 'reading', null],
  ['approved', 'failed', null],
] as const)('an %s picture whose reading is at “%s” has the obstacle %s', (kind, state, obstacle) => {
  const pictureId = kind === 'own' ? `own-${'a'.repeat(64)}` : 'street-square';
  expect(pictureObstacle(pictureId, { state })).toBe(obstacle);
  expect(pictureObstacle(null, { state: 'none' })).toBeNull();
});
