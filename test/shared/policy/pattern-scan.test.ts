import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PatternScan } from '#shared/policy/scan/pattern-scan.ts';

function isMarked(source: string, text: string, scan = new PatternScan()): boolean {
  return scan.candidates({ text }, scan.add(source)).length > 0;
}

/** What the scan may not miss: where the pattern matches from the beginning of a word to where no letter follows. */
function placesOf(source: string, text: string): readonly number[] {
  const pattern = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${source})(?!\p{L})`, 'uy');
  const places: number[] = [];
  let at = 0;
  for (const character of text) {
    pattern.lastIndex = at;
    if (pattern.test(text)) places.push(at);
    at += character.length;
  }
  return places;
}

const marked: readonly (readonly [source: string, text: string])[] = [
  ['best', 'the best of all'],
  ['best', 'best'],
  ['best|worst', 'at worst, we wait'],
  ['buil(?:d|ding|t)s?', 'two buildings.'],
  ['save [a-z ]{0,20}money', 'save you and me money'],
  ['never (?:[a-z]+ ){0,3}again', 'never ever do that again!'],
  [String.raw`\d+ (?:kwh|%)`, 'some 48 kwh'],
  [String.raw`[£$€]\d+`, 'for €30 a month'],
  [String.raw`[^\p{L}\p{N}\n]{0,12}like`, 'so… 👇🏽 like'],
  ['like(?= this| me)', 'like me'],
  ['(?<=will )stop', 'it will stop'],
  ['caf[eé]', 'le café'],
  [String.raw`\p{L}+heit`, 'die ßauberheit'],
  [String.raw`so\nthere`, 'so there'],
  ['a+b', 'aaab'],
  ['(?:ab){2}c', 'ababc'],
  ['(?:👇|b.){2}a', 'b👇ba👇a'],
  ['[👇👉]{2}', 'so 👉👇'],
];

const unmarked: readonly (readonly [source: string, text: string])[] = [
  ['best', 'the bestiary'],
  ['best', 'abest'],
  ['save money', 'save a lot of money'],
  ['save a lot', 'save it all'],
  ['never again', 'never, again'],
  [String.raw`\d+ kwh`, 'some kwh'],
  ['[^a-z]x', 'yx'],
  ['👇', 'so 👉'],
];

describe('a scan', () => {
  it.each(marked)('marks %s in: %s', (source, text) => {
    expect(isMarked(source, text)).toBe(true);
  });

  it.each(unmarked)('leaves %s unmarked in: %s', (source, text) => {
    expect(isMarked(source, text)).toBe(false);
  });

  it('tells many patterns of one text apart', () => {
    const scan = new PatternScan();
    const ids = ['heat', 'cold [a-z]+ room', 'roo', 'warm|cold'].map((source) => scan.add(source));
    const plain = { text: 'no heat in a cold and dark room' };
    expect(ids.map((id) => scan.candidates(plain, id))).toEqual([[3, 0], [13, 0], [], [13, 1]]);
  });

  it('knows the patterns that came after the first text', () => {
    const scan = new PatternScan();
    expect(isMarked('heat', 'cold heat', scan)).toBe(true);
    expect(isMarked('cold', 'cold heat', scan)).toBe(true);
  });

  const piece = fc.oneof(
    { weight: 4, arbitrary: fc.stringMatching(/^[abc ]{1,3}$/) },
    fc.constantFrom('[ab]', '[^a]', String.raw`\p{L}`, String.raw`\d`, '.', 'é', '👇', "'"),
  );
  const pattern = fc
    .letrec<{ pattern: string; group: string }>((tie) => ({
      pattern: fc
        .array(fc.oneof(piece, tie('group')), { minLength: 1, maxLength: 4 })
        .map((parts) => parts.join('')),
      group: fc
        .tuple(
          fc.array(tie('pattern'), { minLength: 1, maxLength: 3 }),
          fc.constantFrom('', '?', '*', '+', '{2}', '{0,3}'),
        )
        .map(([ways, repeat]) => `(?:${ways.join('|')})${repeat}`),
    }))
    .pattern.filter((source) => !new RegExp(`^(?:${source})$`, 'u').test('')); // one that needs no letter is of no use
  const text = fc
    .array(fc.constantFrom('a', 'b', 'c', ' ', '1', 'é', '👇', 'ß', "'", '.'), { maxLength: 24 })
    .map((parts) => parts.join(''));

  it('misses no pattern that matches, however few states it may keep', () => {
    fc.assert(
      fc.property(fc.array(pattern, { minLength: 1, maxLength: 4 }), text, (sources, written) => {
        for (const mostSets of [4, 24_000]) {
          const scan = new PatternScan(mostSets);
          const ids = sources.map((source) => scan.add(source));
          const missed = sources.flatMap((source, i) => {
            const candidates = scan.candidates({ text: written }, ids[i] ?? 0);
            return placesOf(source, written).filter(
              (at) => !candidates.some((one, n) => n % 2 === 0 && one === at),
            );
          });
          expect(missed).toEqual([]);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('answers the same whatever it has read before', () => {
    const texts = fc.array(text, { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(fc.array(pattern, { minLength: 1, maxLength: 3 }), texts, (sources, parts) => {
        const [used, fresh] = [new PatternScan(), new PatternScan()];
        const ids = sources.map((source) => [used.add(source), fresh.add(source)] as const);
        for (const part of parts) for (const [id] of ids) used.candidates({ text: part }, id);
        const whole = { text: parts.join('. ') };
        for (const [id, own] of ids) expect(used.candidates(whole, id)).toEqual(fresh.candidates(whole, own));
      }),
    );
  });
});
