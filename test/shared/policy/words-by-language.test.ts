import { describe, expect, it } from 'vitest';
import { wordsByLanguage, wordsIn } from '#shared/policy/words-by-language.ts';

describe('words of a pack', () => {
  it.each([
    ['one for all', 'Claims', 'de', 'Claims'],
    ['the language asked for', { en: 'Claims', de: 'Aussagen' }, 'de', 'Aussagen'],
    ['its main language', { en: 'Claims', de: 'Aussagen' }, 'de-AT', 'Aussagen'],
    ['its own variety first', { de: 'Aussagen', 'de-at': 'Behauptungen' }, 'de-AT', 'Behauptungen'],
    ['English where it lacks', { en: 'Claims', de: 'Aussagen' }, 'fr', 'Claims'],
    ['whichever there is', { fr: 'Promesses' }, 'de', 'Promesses'],
  ] as const)('are %s', (_name, words, language, said) => {
    expect(wordsIn(words, language)).toBe(said);
  });

  it.each([
    ['nothing', {}],
    ['no language', { 'not a tag': 'x' }],
    ['too much', 'x'.repeat(11)],
  ])('with %s are refused', (_name, words) => {
    expect(wordsByLanguage(10).safeParse(words).success).toBe(false);
  });
});
