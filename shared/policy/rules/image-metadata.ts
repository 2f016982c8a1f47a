import { z } from 'zod';
import { aboutPictures } from '../reading/about-pictures.ts';
import { defineRule, inLanguage, ruleSettings } from '../rule.ts';

export const imageMetadata = defineRule({
  id: 'image-metadata',
  fires: 'A picture whose file says where it was taken, or with which device.',
  offers: 'Herald removes it before sharing; whoever posts the file itself removes it first.',
  why: {
    en: 'A file can give away a home, a site or a person that the picture does not show.',
    de: 'Eine Datei kann ein Zuhause, einen Standort oder einen Menschen verraten, die auf dem Bild nicht zu sehen sind.',
  },
  settings: z.strictObject(ruleSettings),
  prepare: () =>
    aboutPictures((post, { look }) => {
      if (!look || !(look.hasPlace || look.hasDevice)) return [];
      const say = inLanguage(texts, post.language);
      if (look.hasPlace && look.hasDevice) return [{ message: say.both }];
      return [{ message: look.hasPlace ? say.place : say.device }];
    }),
});

const texts = {
  en: {
    both: 'The file says where the picture was taken and with what. Herald removes both before sharing; do not post the file itself.',
    place:
      'The file says where the picture was taken. Herald removes that before sharing; do not post the file itself.',
    device:
      'The file says which device took the picture. Herald removes that before sharing; do not post the file itself.',
  },
  de: {
    both: 'Die Datei verrät, wo und womit das Bild aufgenommen wurde. Herald entfernt beides vor dem Teilen; poste nicht die Datei selbst.',
    place:
      'Die Datei verrät, wo das Bild aufgenommen wurde. Herald entfernt das vor dem Teilen; poste nicht die Datei selbst.',
    device:
      'Die Datei verrät, mit welchem Gerät das Bild aufgenommen wurde. Herald entfernt das vor dem Teilen; poste nicht die Datei selbst.',
  },
};
