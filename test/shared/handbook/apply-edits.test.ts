import { expect, test } from 'vitest';
import type { HandbookEdit } from '#shared/contract/handbook.ts';
import { applyEdits } from '#shared/handbook/apply-edits.ts';

const section = (id: string, language = 'en') => ({ id, language, title: id, text: 'x', questions: [] });
const edit = (id: string, more: Partial<HandbookEdit> = {}): HandbookEdit => ({
  ...section(id),
  kind: 'put',
  title: `${id}!`,
  note: 'n',
  after: null,
  ...more,
});
const before = [section('a'), section('b'), section('c'), section('a', 'de')];

test.each<[string, HandbookEdit[], string]>([
  ['nothing', [], 'a b c de:a'],
  ['a changed text stays where it is', [edit('b')], 'a b! c de:a'],
  ['a section moves to the front', [edit('c', { after: '' })], 'c! a b de:a'],
  ['a section moves behind another', [edit('a', { after: 'b' })], 'b a! c de:a'],
  ['a new one comes last where nothing is said', [edit('d')], 'a b c d! de:a'],
  ['a new one comes behind the one it names', [edit('d', { after: 'a' })], 'a d! b c de:a'],
  ['a new one whose neighbour is gone comes last', [edit('d', { after: 'zz' })], 'a b c d! de:a'],
  ['one is taken out', [edit('b', { kind: 'remove' })], 'a c de:a'],
  ['another language is its own', [edit('a', { language: 'de' })], 'a b c de:a!'],
  ['a language begins with its first section', [edit('a', { language: 'fr' })], 'a b c de:a fr:a!'],
])('%s', (_name, edits, expected) => {
  const drawn = applyEdits(before, edits).map(({ language, title }) =>
    language === 'en' ? title : `${language}:${title}`,
  );
  expect(drawn.join(' ')).toBe(expected);
});
