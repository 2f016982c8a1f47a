import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainText } from '#shared/policy/reading/plain-text.ts';
import { linearPattern, linearPatternProblem } from '#shared/policy/scan/linear-pattern.ts';

function drawn(pattern: string, text: string): string {
  const places = linearPattern(pattern)(plainText(text));
  return places.reduceRight(
    (left, { start, end }) => `${left.slice(0, start)}«${left.slice(start, end)}»${left.slice(end)}`,
    text,
  );
}

describe('a pattern of a pack', () => {
  it.each([
    [String.raw`nlx-\d{4}`, 'Look at «NLX-2041» and at NLX-20415.'],
    [String.raw`nlx-\d{2,4}`, '«nlx-20», «NLX-2041», nlx-2'],
    ['projekt [a-z]+', 'Das «Projekt Möwe» ist «projekt  x».'],
    ['(?:alpha|beta)(?: two)?', 'The «alpha two» and the «beta», no alphabet.'],
    ['b{0,2}oat', '«boat», «bboat», bbboat'],
    [String.raw`[^\p{L}\p{N} ]{2}x`, 'so «!!x»'],
    ['Straße 9', 'In der «STRASSE 9».'],
  ])('%s finds what is drawn in: %s', (pattern, text) => {
    expect(linearPatternProblem(pattern)).toBeNull();
    expect(drawn(pattern, text.replaceAll(/[«»]/g, ''))).toBe(text);
  });

  it.each([
    ['(?<=a)b', /cannot use “\(\?”/],
    ['a(?!b)', /cannot use/],
    [String.raw`(a)\1`, /cannot use/],
    [String.raw`\bword`, /cannot use/],
    ['^start', /cannot use “\^”/],
    [String.raw`\p{Lu}x`, /cannot use/],
    ['(?:a', /no pattern/],
    ['a{0,100}', /99 at most/],
    ['((?:a{99}){99}){99}', /too large/],
    ['a*', /nothing at all/],
    ['x'.repeat(201), /200 characters/],
  ])('%s is refused with a reason', (pattern, reason) => {
    expect(linearPatternProblem(pattern)).toMatch(reason);
  });

  it('that would run away elsewhere takes steps in line with the text', () => {
    const find = linearPattern('(?:a|a|aa)+b');
    expect(find(plainText(`${'a'.repeat(20_000)} aab`))).toEqual([{ start: 20_001, end: 20_004 }]);
  });

  it('finds what a regular expression finds, the longest at each place', () => {
    const part = fc.constantFrom('a', 'b', '[ab]', '(?:ab|a)', 'a?', 'b{1,2}', '(?:a b)?', String.raw`\d`);
    const pattern = fc.array(part, { minLength: 1, maxLength: 5 }).map((parts) => `a${parts.join('')}`);
    const text = fc.array(fc.constantFrom('a', 'b', ' ', '1', '.'), { maxLength: 16 }).map((l) => l.join(''));
    fc.assert(
      fc.property(pattern, text, (source, written) => {
        const expression = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${source})(?![\p{L}\p{N}])`, 'u');
        expect(linearPattern(source)(plainText(written)).length > 0).toBe(expression.test(written));
      }),
      { numRuns: 400 },
    );
  });
});
