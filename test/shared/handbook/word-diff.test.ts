import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changedLines } from '#shared/handbook/changed-lines.ts';
import { compareHandbooks } from '#shared/handbook/compare-handbooks.ts';
import { type DiffPiece, wordDiff } from '#shared/handbook/word-diff.ts';

const drawn = (pieces: readonly DiffPiece[]) =>
  pieces
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'added' ? `{+${text}+}` : `{-${text}-}`))
    .join('');

test.each([
  ['Answer within a week.', 'Answer within a day.', 'Answer within a{- week.-}{+ day.+}'],
  ['', 'New words.', '{+New words.+}'],
  ['Old words.', '', '{-Old words.-}'],
  ['The same.', 'The same.', 'The same.'],
  ['one two three four', 'one three four five', 'one{- two-} three four{+ five+}'],
])('from %j to %j', (before, after, expected) => {
  expect(drawn(wordDiff(before, after))).toBe(expected);
});

test('what is taken out or put in gives back both texts, whatever they are', () => {
  const words = fc
    .array(fc.constantFrom('a', 'b', 'c', 'ä', '\n', '\n\n'), { maxLength: 40 })
    .map((all) => all.join(' '));
  fc.assert(
    fc.property(words, words, (before, after) => {
      const pieces = wordDiff(before, after);
      const without = (kind: DiffPiece['kind']) =>
        pieces
          .filter((piece) => piece.kind !== kind)
          .map(({ text }) => text)
          .join('');
      expect([without('added'), without('removed')]).toEqual([before, after]);
    }),
  );
});

test('two long texts that share nothing are shown one in place of the other', () => {
  const long = (word: string) => Array.from({ length: 5000 }, (_, index) => `${word}${index}`).join(' ');
  expect(wordDiff(long('a'), long('b')).map(({ kind }) => kind)).toEqual(['removed', 'added']);
});

test('only lines that changed are shown, with a gap where others stand between', () => {
  const before = 'One.\n\nTwo.\n\nThree.\n\nFour.';
  const shown = changedLines(before, 'One more.\n\nTwo.\n\nThree.\n\nFour!');
  expect(shown.map(({ pieces }) => pieces && drawn(pieces))).toEqual([
    '{-One.-}{+One more.+}',
    null,
    '{-Four.-}{+Four!+}',
  ]);
});

test('sections are added, removed or changed, and a new title is a change', () => {
  const section = (id: string, title = id, text = 'x') => ({ id, language: 'en', title, text });
  const changes = compareHandbooks(
    [section('a'), section('b'), section('c'), section('d')],
    [section('e'), section('a', 'A'), section('b', 'b', 'y'), section('d')],
  );
  expect(changes).toEqual([
    { id: 'e', kind: 'added', title: 'e', before: '', after: 'x' },
    { id: 'a', kind: 'changed', title: 'A', before: 'a\n\nx', after: 'A\n\nx' },
    { id: 'b', kind: 'changed', title: 'b', before: 'x', after: 'y' },
    { id: 'c', kind: 'removed', title: 'c', before: 'x', after: '' },
  ]);
});
