import { z } from 'zod';
import { closestShape, cutOff } from '#shared/networks/closest-shape.ts';
import { networks } from '#shared/networks/networks.ts';
import { sizeWithin } from '#shared/networks/size-within.ts';
import { aboutPictures } from '../reading/about-pictures.ts';
import { defineRule, inLanguage, ruleSettings } from '../rule.ts';

/** Up to here a crop takes off so little that nobody misses it. */
const slight = 0.1;

export const imageShape = defineRule({
  id: 'image-shape',
  fires:
    'A picture of another shape than its network shows, or with more pixels a side or bytes than it takes.',
  offers: 'Says which crop Herald makes when the post is shared.',
  why: {
    en: 'The network crops or refuses what does not fit, and rarely where you would.',
    de: 'Was nicht passt, schneidet das Netzwerk zu oder lehnt es ab, und selten so, wie du es tätest.',
  },
  settings: z.strictObject(ruleSettings),
  prepare: () =>
    aboutPictures((post, { look }) => {
      if (look === undefined || look === null) return [];
      const { name, pictures } = networks[post.network];
      const say = inLanguage(texts, post.language);
      const shape = closestShape(look, pictures.shapes);
      const lost = cutOff(look, shape);
      if (lost > slight) {
        const crop = sizeWithin(look, shape);
        const percent = Math.round((1 - Math.exp(-lost)) * 100);
        const side = look.width * shape.height > look.height * shape.width ? 'width' : 'height';
        return [{ message: say.cropped(name, percent, `${crop.width} × ${crop.height}`)[side] }];
      }
      const longest = Math.max(look.width, look.height);
      if (longest > pictures.maxSide) return [{ message: say.tooLarge(name, pictures.maxSide) }];
      return look.bytes > pictures.maxBytes ? [{ message: say.tooHeavy(name, pictures.maxBytes / 1e6) }] : [];
    }),
});

const texts = {
  en: {
    cropped: (network: string, percent: number, size: string) => ({
      width: `${network} does not show pictures this wide. Herald crops it to ${size} around what stands out, which takes ${percent}% off its sides. Check in the saved file that all that matters is still there.`,
      height: `${network} does not show pictures this tall. Herald crops it to ${size} around what stands out, which takes ${percent}% off top and bottom. Check in the saved file that all that matters is still there.`,
    }),
    tooLarge: (network: string, side: number) =>
      `${network} takes pictures of up to ${side} pixels a side. Herald makes this one smaller when you share it.`,
    tooHeavy: (network: string, megabytes: number) =>
      `${network} takes pictures of up to ${megabytes} MB. Herald makes this one smaller when you share it.`,
  },
  de: {
    cropped: (network: string, percent: number, size: string) => ({
      width: `So breite Bilder zeigt ${network} nicht. Herald schneidet es um das Auffälligste herum auf ${size} zu, an den Seiten fallen ${percent} % weg. Sieh in der gespeicherten Datei nach, ob alles Wichtige noch da ist.`,
      height: `So hohe Bilder zeigt ${network} nicht. Herald schneidet es um das Auffälligste herum auf ${size} zu, oben und unten fallen ${percent} % weg. Sieh in der gespeicherten Datei nach, ob alles Wichtige noch da ist.`,
    }),
    tooLarge: (network: string, side: number) =>
      `${network} nimmt Bilder mit höchstens ${side} Pixeln je Seite. Herald verkleinert dieses beim Teilen.`,
    tooHeavy: (network: string, megabytes: number) =>
      `${network} nimmt Bilder mit höchstens ${megabytes} MB. Herald verkleinert dieses beim Teilen.`,
  },
};
