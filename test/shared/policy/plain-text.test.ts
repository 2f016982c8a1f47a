import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainText } from '#shared/policy/reading/plain-text.ts';

describe('plainText', () => {
  it.each([
    ['Ärger  mit\n\tSchöße', 'arger mit schosse'],
    ['“It’s” – „so“ «ici»…', '"it\'s" - "so" "ici".'],
    ['Salt\u200bmarsh \u00ad here', 'saltmarsh here'],
    ['𝐊𝐞𝐬𝐭 ﬁne ½', 'kest fine ½'],
    ['Кеstrеl', 'kestrel'],
  ])('reads %j as %j', (written, plain) => {
    expect(plainText(written).text).toBe(plain);
  });

  it('knows for each plain character where it stands', () => {
    const written = 'Ein “Ｋeßel”  hier';
    const { text, starts, ends } = plainText(written);
    expect([...text].map((plain, i) => [plain, written.slice(starts[i], ends[i])])).toEqual([
      ['e', 'E'],
      ['i', 'i'],
      ['n', 'n'],
      [' ', ' '],
      ['"', '“'],
      ['k', 'Ｋ'],
      ['e', 'e'],
      ['s', 'ß'],
      ['s', 'ß'],
      ['e', 'e'],
      ['l', 'l'],
      ['"', '”'],
      [' ', '  '],
      ['h', 'h'],
      ['i', 'i'],
      ['e', 'e'],
      ['r', 'r'],
    ]);
  });

  it('has offsets for each character of any text, in order and inside it', () => {
    const any = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'grapheme' }),
      fc
        .array(fc.constantFrom(' ', '\u200b', '\u00a0', 'İ', 'ß', '\ud800', 'a', '\u0301'))
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(any, (written) => {
        const { text, starts, ends } = plainText(written);
        expect([starts.length, ends.length]).toEqual([text.length, text.length]);
        for (let i = 0; i < text.length; i += 1) {
          expect((starts[i] ?? 0) < (ends[i] ?? 0) && (ends[i] ?? 0) <= written.length).toBe(true);
          expect((starts[i - 1] ?? 0) <= (starts[i] ?? 0)).toBe(true);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
