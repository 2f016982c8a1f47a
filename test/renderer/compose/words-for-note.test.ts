import { expect, test } from 'vitest';
import { wordsForNote } from '#renderer/compose/words-for-note.ts';
import type { Finding } from '#shared/policy/finding.ts';

const finding = (rule: string, start: number, end: number): Finding => ({
  rule,
  severity: 'advise',
  start,
  end,
  message: '',
  why: '',
  section: 'claims',
  fixes: [],
});
const text = 'We guarantee it, write to ruth@mailbox.test.';

test.each([
  ['the marked words', finding('unapproved-claims', 3, 12), 'guarantee'],
  ['private words masked', finding('personal-data', 26, 43), 'r•••'],
  ['nothing where the whole text is meant', finding('disclosure', 0, text.length), ''],
  ['nothing of a picture', { ...finding('image-clear', 0, 0), image: 0 }, ''],
])('a note has %s', (_name, found, words) => {
  expect(wordsForNote(found, text)).toBe(words);
});

test('long words are cut where a note ends', () => {
  const long = `${'very '.repeat(100)}long`;
  const words = wordsForNote(finding('readable-text', 0, long.length), `${long}!`);
  expect(words.length).toBeLessThanOrEqual(300);
  expect(words.endsWith('very…')).toBe(true);
});
