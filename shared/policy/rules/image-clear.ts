import { z } from 'zod';
import { closestShape } from '#shared/networks/closest-shape.ts';
import type { NetworkId } from '#shared/networks/network-id.ts';
import { networks } from '#shared/networks/networks.ts';
import type { PictureLook } from '../picture-look.ts';
import { aboutPictures } from '../reading/about-pictures.ts';
import { defineRule, inLanguage, ruleSettings } from '../rule.ts';

/** Under the first a reader cannot make out the picture, under the second it is worth a word. */
type Limits = readonly [poor: number, doubtful: number];
/** As `sharp().stats().sharpness` tells blurred from sharp pictures. */
const sharpness: Limits = [0.2, 0.5];
const brightness: Limits = [0.2, 0.35];
/** Words and lights on a dark ground have edges far stronger, for their light, than the sharpest of pictures. */
const litEdges = 15;
/** Of the size at which the network shows it: below, each pixel is seen as a square of three, or of two. */
const scale: Limits = [1 / 3, 1 / 2];

type Fault = 'unreadable' | 'small' | 'dark' | 'blurred';
type Judgement = { readonly fault: Fault; readonly isPoor: boolean };

export const imageClear = defineRule({
  id: 'image-clear',
  fires:
    'A picture that is blurred, too dark to see or too small for its network, or a file that is no picture.',
  offers: 'Asks for another one; where it is a matter of taste, only mentions it.',
  why: {
    en: 'People scroll past what they cannot make out.',
    de: 'An dem, was man nicht erkennt, scrollen alle vorbei.',
  },
  settings: z.strictObject(ruleSettings),
  prepare: () =>
    aboutPictures((post, { look }) => {
      if (look === undefined) return [];
      const judgement = worst(
        look === null ? [{ fault: 'unreadable', isPoor: true }] : judge(look, post.network),
      );
      if (judgement === undefined) return [];
      const say = inLanguage(texts, post.language);
      const { fault, isPoor } = judgement;
      if (isPoor) return [{ message: say.poor[fault](networks[post.network].name) }];
      return [{ message: say.doubtful[fault](networks[post.network].name), severity: 'advise' }];
    }),
});

/** In the order of what explains what: a small or dark picture looks blurred too. */
function judge(look: PictureLook, network: NetworkId): readonly Judgement[] {
  const shape = closestShape(look, networks[network].pictures.shapes);
  const shown = Math.min(look.width / shape.width, look.height / shape.height);
  const measures: readonly (readonly [Fault, number, Limits])[] = [
    ['small', shown, scale],
    ['dark', look.sharpness > litEdges * look.brightness ? 1 : look.brightness, brightness],
    ['blurred', look.sharpness, sharpness],
  ];
  return measures
    .filter(([, measured, [, doubtful]]) => measured < doubtful)
    .map(([fault, measured, [poor]]) => ({ fault, isPoor: measured < poor }));
}

function worst(judgements: readonly Judgement[]): Judgement | undefined {
  return judgements.find(({ isPoor }) => isPoor) ?? judgements[0];
}

const texts = {
  en: {
    poor: {
      unreadable: () => 'This file cannot be opened as a picture. Choose another.',
      small: (network: string) => `The picture is too small for ${network}. Choose a larger one.`,
      dark: () => 'The picture is too dark to make anything out. Choose a lighter one.',
      blurred: () => 'The picture is blurred. Choose a sharp one.',
    },
    doubtful: {
      unreadable: () => 'This file cannot be opened as a picture. Choose another.',
      small: (network: string) =>
        `The picture is rather small for ${network}. A larger one would look sharper.`,
      dark: () => 'The picture is rather dark. Can everybody make it out?',
      blurred: () => 'The picture looks a little soft. Is there a sharper one?',
    },
  },
  de: {
    poor: {
      unreadable: () => 'Diese Datei lässt sich nicht als Bild öffnen. Wähl ein anderes.',
      small: (network: string) => `Das Bild ist zu klein für ${network}. Wähl ein größeres.`,
      dark: () => 'Das Bild ist so dunkel, dass man nichts erkennt. Wähl ein helleres.',
      blurred: () => 'Das Bild ist unscharf. Wähl ein scharfes.',
    },
    doubtful: {
      unreadable: () => 'Diese Datei lässt sich nicht als Bild öffnen. Wähl ein anderes.',
      small: (network: string) => `Das Bild ist eher klein für ${network}. Ein größeres sähe schärfer aus.`,
      dark: () => 'Das Bild ist eher dunkel. Erkennen alle, was darauf ist?',
      blurred: () => 'Das Bild wirkt etwas weich. Gibt es ein schärferes?',
    },
  },
};
