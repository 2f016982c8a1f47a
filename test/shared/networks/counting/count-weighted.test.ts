import { describe, expect, it } from 'vitest';
import { countWeighted } from '#shared/networks/counting/count-weighted.ts';
import type { WeightedCounting } from '#shared/networks/network.ts';
import { networks } from '#shared/networks/networks.ts';
import { readConformance } from '../read-conformance.ts';

const { counting, max } = networks.x.limit;
if (counting.by !== 'weight') throw new Error('X counts by weight.');
const version3: WeightedCounting = counting;
const version2: WeightedCounting = { ...version3, countsEmojiAsOne: false };
const version1: WeightedCounting = { ...version2, scale: 1, defaultWeight: 1, ranges: [] };

/** X refuses a text with one of these whatever its length; that is not a matter of counting. */
const refused = /[\uFFFE\uFEFF\uFFFF]/;

type Expected = {
  readonly weightedLength: number;
  readonly valid: boolean;
  readonly validRangeEnd: number;
};

describe.each([
  ['configuration 2', 'WeightedTweetsCounterTest', version2],
  ['configuration 3', 'WeightedTweetsWithDiscountedEmojiCounterTest', version3],
  ['configuration 3 with marks of direction', 'UnicodeDirectionalMarkerCounterTest', version3],
] as const)('%s of twitter-text', (_, group, configuration) => {
  it.each(readConformance<Expected>('validate', group))('$description', ({ text, expected }) => {
    const { used, overflowAt } = countWeighted(text, configuration, max);
    expect(used).toBe(expected.weightedLength);
    if (refused.test(text)) return;
    const validRangeEnd = (overflowAt ?? text.length) - 1;
    expect({ valid: used <= max, validRangeEnd }).toEqual({
      valid: expected.valid,
      validRangeEnd: expected.validRangeEnd,
    });
  });
});

describe('configuration 1 of twitter-text', () => {
  it.each(readConformance<boolean>('validate', 'tweets'))('$description', ({ text, expected }) => {
    const { used } = countWeighted(text, version1, 140);
    expect(used > 0 && used <= 140).toBe(expected);
  });
});

describe('an emoji counts two', () => {
  it.each([
    ['a family', '👨‍👩‍👧‍👦'],
    ['a flag', '🇩🇪'],
    ['the flag of Scotland', '🏴󠁧󠁢󠁳󠁣󠁴󠁿'],
    ['the flag of Sark, of 2024', '🇨🇶'],
    ['two people of two skin tones, of 2020', '🧑🏻‍🤝‍🧑🏿'],
    ['a handshake of two skin tones, of 2021', '🫱🏻‍🫲🏿'],
    ['a phoenix, of 2023', '🐦‍🔥'],
    ['a nodding head, of 2023', '🙂‍↕️'],
    ['a face with bags under its eyes, of 2024', '🫩'],
    ['an orca, of 2025', '🫍'],
    ['a ballet dancer of a skin tone, of 2025', '🧑🏽‍🩰'],
    ['a heart on fire, without its selector', '❤‍🔥'],
    ['a keycap', '7️⃣'],
    ['a copyright sign drawn as a picture', '©️'],
    ['a heart of two code points', '❤️'],
  ])('%s', (_, emoji) => {
    expect(countWeighted(emoji, version3, max).used).toBe(2);
  });

  it.each([
    ['a digit', '7', 1],
    ['a copyright sign as a letter', '©', 1],
    ['two regional letters that are no country', '🇽🇽', 4],
    ['a flag and half of one', '🇩🇪🇩', 4],
    ['a heart asked to be a letter', '❤︎', 4],
    ['an emoji with an accent', '😀́', 3],
    ['a selector that the emoji before it does not need', '😀\uFE0F', 4],
    ['a keycap on the end of a link', 'https://example.com/7\u20E3', 25],
  ])('but not %s', (_, text, expected) => {
    expect(countWeighted(text, version3, max).used).toBe(expected);
  });
});

describe('the offset from which a text is too long', () => {
  it.each([
    ['is that of the emoji that does not fit', `${'a'.repeat(279)}👨‍👩‍👧‍👦`, 279],
    ['is that of the link that does not fit', `${'a'.repeat(260)} https://example.com/b`, 261],
    ['is one in the text as written, not as composed', `${'e\u0301'.repeat(281)}`, 560],
    ['is none where composing makes it fit', `${'e\u0301'.repeat(280)}`, null],
  ])('%s', (_, text, expected) => {
    expect(countWeighted(text, version3, max).overflowAt).toBe(expected);
  });
});
