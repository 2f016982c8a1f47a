import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lexiconFinder } from '#shared/policy/reading/lexicon-finder.ts';
import { asItIs } from '#shared/policy/reading/plain-text.ts';
import { wordTokens } from '#shared/policy/reading/word-tokens.ts';

const lexicon = {
  small: 'cup, tea*, *pot, z b',
  large: 'cup of tea, tea for # people, of tea and cake and more',
  number: '#',
};

function found(text: string, find = lexiconFinder(lexicon)): Record<string, readonly string[]> {
  const tokens = wordTokens(asItIs(text));
  return Object.fromEntries(
    [...find(tokens)].map(([name, hits]) => [
      name,
      hits.map(({ from, to }) => text.slice(tokens.starts[from], tokens.ends[to - 1])),
    ]),
  );
}

const rows: readonly (readonly [text: string, hits: Record<string, readonly string[]>])[] = [
  ['', {}],
  ['a mug', {}],
  ['a cup', { small: ['cup'] }],
  ['cups', {}],
  ['teas in a teapot', { small: ['teas', 'teapot', 'teapot'] }],
  ['a cup of tea', { small: ['cup', 'tea'], large: ['cup of tea'] }],
  ['tea for 4 people', { small: ['tea'], large: ['tea for 4 people'], number: ['4'] }],
  ['tea for two people', { small: ['tea'], large: ['tea for two people'], number: ['two'] }],
  ['two tea for', { small: ['tea'], number: ['two'] }],
  // A mark between them does not keep words apart.
  ['z. b. a', { small: ['z. b'] }],
  ['cup. of! tea', { small: ['cup', 'tea'], large: ['cup. of! tea'] }],
  [
    'a. cup of. tea? and. cake. and. more. tea',
    { small: ['cup', 'tea', 'tea'], large: ['cup of. tea', 'of. tea? and. cake. and. more'] },
  ],
  [`${'so '.repeat(300)}cup`, { small: ['cup'] }],
];

describe('the search for the entries of a lexicon', () => {
  it.each(rows)('finds in %j', (text, hits) => {
    expect(found(text)).toEqual(hits);
  });

  it('answers the same whatever it has read before', () => {
    const word = fc.constantFrom('cup', 'of', 'tea', 'for', '4', 'people', 'and', 'cake', 'more', 'z', 'b');
    const behind = fc.constantFrom(' ', '. ', '.', ', ', '? ');
    const text = fc.array(fc.tuple(word, behind), { maxLength: 12 }).map((parts) => parts.flat().join(''));
    fc.assert(
      fc.property(fc.array(text, { minLength: 2, maxLength: 6 }), (texts) => {
        const used = lexiconFinder(lexicon);
        for (const one of texts) used(wordTokens(asItIs(one)));
        expect(found(texts.join(''), used)).toEqual(found(texts.join('')));
      }),
    );
  });
});
