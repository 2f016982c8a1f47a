import { describe, expect, it } from 'vitest';
import { applySafeFixes } from '#shared/policy/apply-fixes.ts';
import { checkPost } from '#shared/policy/check-post.ts';
import type { PostToCheck } from '#shared/policy/post-to-check.ts';
import { northlight } from './northlight.ts';

const post = (text: string, more: Partial<PostToCheck> = {}): PostToCheck => ({
  network: 'linkedin',
  now: '2026-11-23T09:00:00Z',
  language: 'en',
  ...more,
  text,
});

describe('checkPost', () => {
  it('is clear where nothing is found, with the length as the network counts', () => {
    expect(
      checkPost(northlight(), post('Our cat has discovered the airing cupboard.', { network: 'x' })),
    ).toEqual({
      verdict: 'clear',
      findings: [],
      length: { used: 43, limit: 280, unit: 'weighted-characters' },
    });
  });

  it.each([
    ['advise', 'Hoy no.'],
    ['review', 'Hearth kept the kitchen of my grandmother warm.'],
    ['block', 'Hearth kept the kitchen of this moron warm.'],
  ] as const)('has the worst severity of its findings: %s', (verdict, text) => {
    expect(checkPost(northlight(), post(text)).verdict).toBe(verdict);
  });

  it('takes severities from the pack', () => {
    const pack = northlight({ harassment: { severity: 'advise' } });
    expect(checkPost(pack, post('What a moron that roundabout designer is.')).verdict).toBe('advise');
  });

  it('says what, why, and where the handbook says so', () => {
    const [found] = checkPost(northlight(), post('I hear that Saltmarsh goes well these days.')).findings;
    expect(found).toEqual({
      rule: 'confidential-terms',
      severity: 'block',
      start: 12,
      end: 21,
      message: '“Saltmarsh” is not public yet. Tell the story without it.',
      why: '“Saltmarsh” stays inside for now: acquisition talks. (What stays inside, policy version 7)',
      section: 'confidentiality',
      fixes: [{ start: 11, end: 21, text: '', label: 'Take it out', isSafe: false }],
    });
  });

  it('speaks German to who reads German, and English to others', () => {
    const message = (language: string) =>
      checkPost(northlight(), post('I hear that Saltmarsh goes well these days.', { language })).findings[0]
        ?.message;
    expect([message('de'), message('de-AT'), message('pt')]).toEqual([
      '„Saltmarsh“ ist noch nicht öffentlich. Erzähl es ohne diesen Begriff.',
      '„Saltmarsh“ ist noch nicht öffentlich. Erzähl es ohne diesen Begriff.',
      '“Saltmarsh” is not public yet. Tell the story without it.',
    ]);
  });

  it('keeps the longest of overlapping findings of one rule', () => {
    const { findings } = checkPost(northlight(), post('I love what Project Kestrel is about these days.'));
    expect(findings.map(({ start, end }) => [start, end])).toEqual([[12, 27]]);
  });

  it('puts findings in the order of the text', () => {
    const { findings } = checkPost(
      northlight(),
      post('Saltmarsh, you moron, at https://evil.test/ with Kestrel.'),
    );
    const starts = findings.map(({ start }) => start);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
    expect(findings.map(({ rule }) => rule)).toEqual([
      'confidential-terms',
      'harassment',
      'approved-links',
      'confidential-terms',
    ]);
  });

  it('shows no more findings than a person can read', () => {
    expect(checkPost(northlight(), post('Saltmarsh moron '.repeat(1000))).findings.length).toBe(200);
  });

  it('never stops approved text that nobody edited', () => {
    const approved = 'Hearth and Project Kestrel, you moron: https://evil.test/x';
    const unedited = checkPost(northlight(), post(`${approved}\r\n`, { approved }));
    const edited = checkPost(northlight(), post(`${approved} Really.`, { approved }));
    expect([unedited.verdict, unedited.findings.length > 2, edited.verdict]).toEqual([
      'advise',
      true,
      'block',
    ]);
  });
});

describe('applySafeFixes', () => {
  it('mends what needs no reading and tells what it did', () => {
    const { text, applied } = applySafeFixes(
      northlight(),
      post('Salt\u200bmarsh \u202ehere. #greatplacetolearn'),
    );
    expect({ text, count: applied.length }).toEqual({ text: 'Saltmarsh here. #GreatPlaceToLearn', count: 3 });
  });

  it('leaves a text without safe fixes as it is', () => {
    expect(applySafeFixes(northlight(), post('A moron wrote this, of course.'))).toEqual({
      text: 'A moron wrote this, of course.',
      applied: [],
    });
  });
});
