import { z } from 'zod';
import type { Fix } from '../finding.ts';
import { emojiWalls } from '../reading/emoji-walls.ts';
import { fancyLetters } from '../reading/fancy-letters.ts';
import { longSentences } from '../reading/long-sentences.ts';
import type { ReadPost } from '../reading/read-post.ts';
import { quietly, shoutedWords } from '../reading/shouted-words.ts';
import { defineRule, type Found, inLanguage, maxFindings, ruleSettings } from '../rule.ts';

export const readableText = defineRule({
  id: 'readable-text',
  fires:
    'Letters from other alphabets that only look like ours (bold, script, circled, struck, turned round), rows of emoji, words in capitals, very long sentences.',
  offers: 'Plain letters; one emoji; small letters.',
  why: {
    en: 'Screen readers spell such text out sign by sign, and tired eyes give up on it.',
    de: 'Vorleseprogramme buchstabieren so etwas Zeichen für Zeichen, und müde Augen geben auf.',
  },
  settings: z.strictObject({ ...ruleSettings, maxSentenceWords: z.int().min(10).max(1000).default(45) }),
  prepare:
    ({ maxSentenceWords }) =>
    (post) =>
      [...fancy(post), ...walls(post), ...shouted(post), ...tooLong(post, maxSentenceWords)].slice(
        0,
        maxFindings,
      ),
});

function fancy(post: ReadPost): readonly Found[] {
  const say = inLanguage(texts, post.language);
  return fancyLetters(post.text).map(({ start, end, plain }) => {
    const fix: Fix = { start, end, text: plain, label: say.plainLetters, isSafe: true };
    return { start, end, message: say.fancy, fixes: [fix] };
  });
}

function walls(post: ReadPost): readonly Found[] {
  const say = inLanguage(texts, post.language);
  return emojiWalls(post.text).map(({ start, end, fewer }) => {
    const fix: Fix = { start, end, text: fewer, label: say.fewerEmoji, isSafe: false };
    return { start, end, message: say.emoji, why: say.emojiWhy, fixes: [fix] };
  });
}

function shouted(post: ReadPost): readonly Found[] {
  const say = inLanguage(texts, post.language);
  return shoutedWords(post.text).map(({ start, end }) => {
    const isStart = /(?:^|[.!?\n])\s*$/.test(post.text.slice(Math.max(0, start - 10), start));
    const text = quietly(post.text.slice(start, end), isStart);
    // German nouns keep their capitals, and which words are nouns is the author's to say.
    const fixes: readonly Fix[] =
      post.textLanguage === 'de' ? [] : [{ start, end, text, label: say.smallLetters, isSafe: false }];
    return { start, end, message: say.shouted, why: say.shoutedWhy, fixes };
  });
}

function tooLong(post: ReadPost, most: number): readonly Found[] {
  const say = inLanguage(texts, post.language);
  return longSentences(post, most).map(({ start, end }) => ({
    start,
    end,
    message: say.long(most),
    why: say.longWhy,
    fixes: [],
  }));
}

const texts = {
  en: {
    fancy: 'Write this in plain letters, so that everybody can read and find it.',
    plainLetters: 'Use plain letters',
    emoji: 'One or two emoji say it as well as a row of them.',
    emojiWhy: 'Screen readers read each emoji aloud by its full name.',
    fewerEmoji: 'Keep fewer emoji',
    shouted: 'Capitals read like shouting. Small letters are easier on everybody.',
    shoutedWhy: 'Words in capitals lose their shape, and some screen readers spell them out.',
    smallLetters: 'Use small letters',
    long: (most: number) => `This sentence has more than ${most} words. Where could it take a breath?`,
    longWhy: 'On a phone, a sentence that fills the screen is seldom read to its end.',
  },
  de: {
    fancy: 'Schreib das in gewöhnlichen Buchstaben, dann kann es jeder lesen und finden.',
    plainLetters: 'Gewöhnliche Buchstaben nehmen',
    emoji: 'Ein, zwei Emojis sagen es so gut wie eine ganze Reihe.',
    emojiWhy: 'Vorleseprogramme lesen jedes Emoji mit vollem Namen vor.',
    fewerEmoji: 'Weniger Emojis',
    shouted: 'Großbuchstaben wirken wie Rufen. Klein geschrieben liest es sich leichter.',
    shoutedWhy:
      'In Großbuchstaben verlieren Wörter ihre Gestalt, und manche Vorleseprogramme buchstabieren sie.',
    smallLetters: 'Klein schreiben',
    long: (most: number) => `Dieser Satz hat mehr als ${most} Wörter. Wo könnte er Luft holen?`,
    longWhy: 'Auf dem Telefon liest kaum jemand einen Satz zu Ende, der den Bildschirm füllt.',
  },
};
