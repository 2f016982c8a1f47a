import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findPattern } from '#shared/policy/reading/find-phrases.ts';
import { plainText } from '#shared/policy/reading/plain-text.ts';

const sources = [
  'so',
  String.raw`(?:\w+ ){0,2}now|ab?c+`,
  "[a-z']{2,3}x|[^a-z]b|q-?r",
  String.raw`#tag|\d{2}%|\p{L}z|.y`,
  'a(?! b)|(?<=b )c|(?:n|m){4}',
  String.raw`i(?:'m| am)|t(?:o|hey)*\.`,
  String.raw`[^\p{L}\p{N}\s.']{1,3} now|[^0-5x]a|[^\w-]{2}b|[5-9\n]c`,
  '漢字|(?:é|e)t',
];

test.each(sources)('%s is found wherever the plain expression finds it', (source) => {
  const plainly = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${source})(?![\p{L}\p{N}])`, 'gu');
  const find = findPattern(source);
  const bits = fc.constantFrom(
    ...("abcnmqrtxyzios 0159-'#%.漢字😀𐍈".match(/./gu) ?? []),
    'now',
    'they',
    ' ab',
  );
  fc.assert(
    fc.property(fc.array(bits, { maxLength: 30 }), (parts) => {
      const text = plainText(parts.join(''));
      const expected = [...text.text.matchAll(plainly)].map((match) => ({
        at: match.index,
        plain: match[0],
      }));
      expect(find(text).map(({ at, plain }) => ({ at, plain }))).toEqual(expected);
    }),
    { numRuns: 400 },
  );
});
