import fc from 'fast-check';
import { expect, test } from 'vitest';
import { previewPieces } from '#renderer/compose/preview-pieces.ts';
import { splitAtFold } from '#renderer/compose/split-at-fold.ts';
import { splitLocked } from '#renderer/compose/split-locked.ts';

test.each([
  ['no claim is locked', 'Up to 50% less.', [], 'Up to 50% less.'],
  ['a claim in the middle', 'Up to 50% less noise.', ['50%'], 'Up to «50%» less noise.'],
  [
    'two claims, named in another order',
    'In 1931, two days.',
    ['two days', '1931'],
    'In «1931», «two days».',
  ],
  [
    'of two that overlap the earlier one',
    'about 50% less noise',
    ['50% less', 'less noise'],
    'about «50% less» noise',
  ],
  ['a claim that is not there', 'Something else.', ['50%'], 'Something else.'],
  ['a claim at each end', '50% in two days', ['50%', 'two days'], '«50%» in «two days»'],
])('locked claims: %s', (_, text, locked, marked) => {
  const pieces = splitLocked(text, locked);
  expect(pieces.map((piece) => (piece.isLocked ? `«${piece.text}»` : piece.text)).join('')).toBe(marked);
});

test.each([
  ['Read https://a.example/b?c=d#e, please', 'Read link(https://a.example/b?c=d#e), please'],
  ['(see https://a.example/b)', '(see link(https://a.example/b))'],
  ['We like #HeatPumps and #Wärme_2', 'We like hashtag(#HeatPumps) and hashtag(#Wärme_2)'],
  ['Number #1 is no tag, a#b neither', 'Number #1 is no tag, a#b neither'],
  ['Thanks @mara.lind, @mara@social.example!', 'Thanks mention(@mara.lind), mention(@mara@social.example)!'],
  ['mail me@example.org', 'mail me@example.org'],
])('networks colour %j as %j', (text, marked) => {
  const shown = previewPieces(text).map(({ kind, text: piece }) =>
    kind === 'plain' ? piece : `${kind}(${piece})`,
  );
  expect(shown.join('')).toBe(marked);
});

test.each([
  ['nothing folds', 'Short.', null, null],
  ['only space would fold away', 'Short.  \n', 6, null],
  ['between two words', 'one two three', 7, ['one two', ' three']],
  ['back to the start of a word', 'one two three', 10, ['one two', 'three']],
  ['inside the only word', 'onetwothree', 5, ['onetw', 'othree']],
  ['inside a word as long as a link', `see ${'x'.repeat(40)}`, 34, [`see ${'x'.repeat(30)}`, 'x'.repeat(10)]],
])('the fold: %s', (_, text, at, parts) => {
  const fold = splitAtFold(text, at);
  expect(fold && [fold.shown, fold.hidden]).toEqual(parts);
});

test('no piece is lost or moved, whatever the text', () => {
  const text = fc.string({
    unit: fc.constantFrom('a', ' ', '#', '@', '.', 'https://a.b/', '1', 'ü', '\n', '😀'),
  });
  fc.assert(
    fc.property(text, fc.array(text, { maxLength: 3 }), (written, locked) => {
      for (const pieces of [previewPieces(written), splitLocked(written, locked)]) {
        expect(pieces.map((piece) => piece.text).join('')).toBe(written);
        for (const piece of pieces) expect(written.startsWith(piece.text, piece.start)).toBe(true);
      }
    }),
  );
});
