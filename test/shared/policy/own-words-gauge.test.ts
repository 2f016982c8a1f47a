import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkPost } from '#shared/policy/check-post.ts';
import type { PostToCheck } from '#shared/policy/post-to-check.ts';
import { northlight } from './northlight.ts';

const pack = northlight();
const { ownWords } = pack;
const words = 'amara pump asks questions best valve tea never crew winter garden copper answers half'.split(
  ' ',
);
const sentence = fc
  .array(fc.constantFrom(...words), { minLength: 8, maxLength: 20 })
  .map((all) => all.join(' '));
const post = (text: string, more: Partial<PostToCheck> = {}): PostToCheck => ({
  text,
  network: 'linkedin',
  now: '2026-11-23T09:00:00Z',
  language: 'en',
  ...more,
});

describe('the gauge of own words', () => {
  it('gives the same from texts of colleagues and from their prints', () => {
    fc.assert(
      fc.property(sentence, fc.array(sentence, { minLength: 1, maxLength: 4 }), (text, colleagues) => {
        const colleaguePrints = colleagues.map(ownWords.printOf);
        expect(ownWords.measure(post(text, { colleaguePrints }))).toEqual(
          ownWords.measure(post(text, { colleagues })),
        );
        expect(checkPost(pack, post(text, { colleaguePrints }))).toEqual(
          checkPost(pack, post(text, { colleagues })),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('keeps no word that could be looked up: only pairs', () => {
    expect(ownWords.printOf('pump')).toEqual([]);
    expect(ownWords.printOf('amara asks')).toHaveLength(1);
  });

  it.each([
    ['the same words', 'amara asks the best questions about the pump', 1],
    [
      'other links, tags and handles',
      '#Crew amara asks the best questions about the pump @amara https://a.example',
      1,
    ],
    ['none of the words', 'tea with biscuits is never so good outside', 0],
  ])('measures %s', (_name, text, near) => {
    const approved = 'amara asks the best questions about the pump';
    expect(ownWords.measure(post(text, { approved })).caption).toBeCloseTo(near, 1);
  });

  it('says nothing of a few words, or with nothing to compare', () => {
    const nothing = { caption: null, colleagues: null };
    expect(ownWords.measure(post('amara asks', { approved: 'amara asks' }))).toEqual(nothing);
    expect(ownWords.measure(post('amara asks the best questions about the pump'))).toEqual(nothing);
  });
});
