import { z } from 'zod';
import { findHidden } from '../reading/find-hidden.ts';
import { defineRule, inLanguage, ruleSettings } from '../rule.ts';

export const hiddenCharacters = defineRule({
  id: 'hidden-characters',
  fires:
    'Characters that nobody sees and that change or hide text: zero-width, direction-control, tag and control characters. Joiners in emoji and in Arabic or Indic words, and right-to-left text, are fine.',
  offers: 'Remove them.',
  why: {
    en: 'Readers, screen readers and searches would not get the text that you see.',
    de: 'Andere, Vorleseprogramme und Suchen bekämen nicht den Text, den du siehst.',
  },
  settings: z.strictObject(ruleSettings),
  prepare: () => (post) => {
    const say = inLanguage(texts, post.language);
    return findHidden(post.text).map(({ start, end, kind }) => ({
      start,
      end,
      message: say[kind],
      fixes: [{ start, end, text: '', label: say.remove, isSafe: true }],
    }));
  },
});

const texts = {
  en: {
    invisible: 'There is an invisible character here. Take it out.',
    direction: 'An invisible sign here changes the direction in which the text is read. Take it out.',
    broken: 'There is half of a character here. Take it out.',
    remove: 'Take it out',
  },
  de: {
    invisible: 'Hier steht ein unsichtbares Zeichen. Nimm es heraus.',
    direction: 'Ein unsichtbares Zeichen dreht hier die Leserichtung. Nimm es heraus.',
    broken: 'Hier steht ein halbes Zeichen. Nimm es heraus.',
    remove: 'Herausnehmen',
  },
};
