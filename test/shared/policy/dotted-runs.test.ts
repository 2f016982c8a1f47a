import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dottedRuns, matchesInRuns } from '#shared/policy/reading/dotted-runs.ts';

function runsOf(text: string): readonly string[] {
  return dottedRuns(text).map(({ start, end }) => text.slice(start, end));
}

const rows: readonly (readonly [text: string, runs: readonly string[]])[] = [
  ['', []],
  ['A morning. Two teas.', []],
  ['See northlight.example/a.b, or call.', ['northlight.example/a.b,']],
  ['http://x and\nftp://y', ['http://x', 'ftp://y']],
  ['(see a.b)\u00a0c.d\u2028e', ['a.b)', 'c.d']],
  ['... or so.', ['...']],
];

describe('runs with a dot inside', () => {
  it.each(rows)('of %j', (text, runs) => {
    expect(runsOf(text)).toEqual(runs);
  });

  it('are those words of a text that have a dot before their end, or ://', () => {
    const text = fc.array(fc.constantFrom('a', '.', ' ', '\n', '://', '/', '\u3000', '👇'), {
      maxLength: 40,
    });
    fc.assert(
      fc.property(text, (parts) => {
        const written = parts.join('');
        expect(runsOf(written)).toEqual(written.split(/\s+/).filter((word) => /\.\S|:\/\//.test(word)));
      }),
    );
  });

  it('are matched as if the whole text was read, up to as many as anybody writes', () => {
    const found = (text: string) => [...matchesInRuns(text, dottedRuns(text), /(?<!\S)\w+\.\w+/g)];
    expect(found('one a.b two c.d').map(({ at }) => at)).toEqual([4, 12]);
    expect(found('a.b '.repeat(2000))).toHaveLength(1000);
  });
});
