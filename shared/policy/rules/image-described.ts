import { z } from 'zod';
import { networks } from '#shared/networks/networks.ts';
import { aboutPictures } from '../reading/about-pictures.ts';
import { isFileName } from '../reading/is-file-name.ts';
import { plainText } from '../reading/plain-text.ts';
import { defineRule, inLanguage, ruleSettings } from '../rule.ts';
import { german } from '../words/image-described/de.ts';
import { english } from '../words/image-described/en.ts';
import { spanish } from '../words/image-described/es.ts';
import { fileWords } from '../words/image-described/file-words.ts';
import { french } from '../words/image-described/fr.ts';

/** No network takes an alternative text this long, and none is read further. */
const longestRead = 5000;
const longestName = 40;

export const imageDescribed = defineRule({
  id: 'image-described',
  fires:
    'A picture without an alternative text, with a file’s name or a word like “image” as one, or with more than the network takes.',
  offers: 'Asks for a sentence that says what is to be seen.',
  why: {
    en: 'Whoever cannot see the picture hears this text instead.',
    de: 'Wer das Bild nicht sehen kann, hört stattdessen diesen Text.',
  },
  settings: z.strictObject(ruleSettings),
  prepare: () => {
    const empty = new Set(
      [english, german, french, spanish].flatMap(({ kinds, blanks, between }) => [
        ...kinds,
        ...blanks,
        ...between,
      ]),
    );
    for (const word of fileWords) empty.add(word);
    return aboutPictures((post, { path, alt }) => {
      const { name, pictures } = networks[post.network];
      // Where a network has no place for the text, nobody can be asked to write one.
      if (pictures.maxAlt === null) return [];
      const say = inLanguage(texts, post.language);
      const plain = plainText(alt.slice(0, longestRead)).text.trim();
      if (!/[\p{L}\p{N}]/u.test(plain)) return [{ message: say.none }];
      if (isFileName(plain, path)) return [{ message: say.fileName(quoted(alt)) }];
      if (isEmpty(plain, empty)) return [{ message: say.nothing(quoted(alt)) }];
      const length = [...alt].length;
      return length > pictures.maxAlt
        ? [{ message: say.tooLong(name, pictures.maxAlt, length - pictures.maxAlt) }]
        : [];
    });
  },
});

/** Whether all that is said is that there is a picture: only words that fit every picture, numbers and single letters. */
function isEmpty(plain: string, empty: ReadonlySet<string>): boolean {
  if (/^https?:\/\/\S+$/.test(plain)) return true;
  const words = plain.match(/\p{L}+/gu) ?? [];
  return words.every((word) => empty.has(word) || /^[a-z]$/.test(word));
}

function quoted(alt: string): string {
  const trimmed = alt.trim();
  return trimmed.length <= longestName ? trimmed : `${trimmed.slice(0, longestName).toWellFormed()}…`;
}

const texts = {
  en: {
    none: 'The picture has no alternative text. Say in a sentence or two what there is to see, for people who cannot see it.',
    fileName: (alt: string) =>
      `“${alt}” is the name of a file. Say in a sentence or two what there is to see.`,
    nothing: (alt: string) =>
      `“${alt}” would fit any picture. Say in a sentence or two what there is to see on this one.`,
    tooLong: (network: string, max: number, over: number) =>
      `${network} takes alternative texts of ${max} characters. This one is ${over} too long: keep what matters.`,
  },
  de: {
    none: 'Dem Bild fehlt ein Alternativtext. Sag in ein, zwei Sätzen, was zu sehen ist, für alle, die es nicht sehen können.',
    fileName: (alt: string) => `„${alt}“ ist ein Dateiname. Sag in ein, zwei Sätzen, was zu sehen ist.`,
    nothing: (alt: string) =>
      `„${alt}“ passt auf jedes Bild. Sag in ein, zwei Sätzen, was auf diesem zu sehen ist.`,
    tooLong: (network: string, max: number, over: number) =>
      `${network} nimmt Alternativtexte mit ${max} Zeichen. Dieser ist ${over} zu lang: Behalte, worauf es ankommt.`,
  },
};
