import { describe, expect, it } from 'vitest';
import { patternChoices } from '#shared/policy/scan/pattern-choices.ts';

const rows: readonly (readonly [source: string, choices: readonly string[]])[] = [
  ['best', ['best']],
  ['best|worst', ['best', 'worst']],
  ['a|(?:b|c)d|e', ['a', '(?:b|c)d', 'e']],
  ['(?:(?:a|b)|c)|d', ['(?:(?:a|b)|c)', 'd']],
  ['[a|(b]|c', ['[a|(b]', 'c']],
  [String.raw`[\]|]|c`, [String.raw`[\]|]`, 'c']],
  [String.raw`a\|b|\(c|d`, [String.raw`a\|b`, String.raw`\(c`, 'd']],
  ['a(?=b|c)|d', ['a(?=b|c)', 'd']],
  ['a||b', ['a', '', 'b']],
];

describe('the choices of a pattern', () => {
  it.each(rows)('of %s are told apart', (source, choices) => {
    expect(patternChoices(source)).toEqual(choices);
  });
});
