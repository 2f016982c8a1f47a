import { z } from 'zod';
import { ownWordsGauge } from '../own-words-gauge.ts';
import type { Pack } from '../pack.ts';
import { defineRule, inLanguage, ruleSettings } from '../rule.ts';

const settings = z.strictObject({ ...ruleSettings, maxSimilarity: z.number().min(0.1).max(1).default(0.9) });

/** How near a draft may be to its caption, as a part of 1; null where the pack does not ask for own words. */
export function ownWordsLimit(pack: Pack): number | null {
  const parsed = settings.safeParse(pack.rules['own-words']);
  return parsed.success ? parsed.data.maxSimilarity : null;
}

export const ownWords = defineRule({
  id: 'own-words',
  fires:
    'Nearly the same words as the caption, or as what colleagues have shared of the same post; a sentence of one’s own is enough to be content.',
  offers: 'A question to answer in a sentence of one’s own.',
  why: {
    en: 'People follow people: a sentence of yours is read more gladly than the same text twenty times, and networks show copies to fewer readers.',
    de: 'Menschen folgen Menschen: Ein Satz von dir wird lieber gelesen als zwanzigmal derselbe Text, und Kopien zeigen die Netzwerke seltener.',
  },
  settings,
  prepare: ({ maxSimilarity }, pack) => {
    const gauge = ownWordsGauge(pack);
    return (post) => {
      const { caption, colleagues } = gauge.measure(post);
      const say = inLanguage(texts, post.language);
      const whole = { start: 0, end: post.text.length, fixes: [] };
      if (colleagues !== null && colleagues >= maxSimilarity)
        return [{ ...whole, message: say.asColleagues }];
      if (caption === null || caption < maxSimilarity) return [];
      const prompt = say.prompts[(post.approved ?? '').length % say.prompts.length] ?? '';
      return [{ ...whole, message: say.asCaption(prompt) }];
    };
  },
});

const texts = {
  en: {
    asCaption: (prompt: string) =>
      `This is nearly the caption. One sentence of your own makes it yours: ${prompt}`,
    asColleagues: 'Colleagues have already shared nearly these words. What would you tell a friend about it?',
    prompts: [
      'What did you see or learn yourself?',
      'Why does it matter to you?',
      'Who would be glad to read it, and why?',
    ],
  },
  de: {
    asCaption: (prompt: string) =>
      `Das ist fast der vorgeschlagene Text. Mit einem eigenen Satz wird er deiner: ${prompt}`,
    asColleagues:
      'Andere haben schon fast dieselben Worte geteilt. Was würdest du jemandem erzählen, den du magst?',
    prompts: [
      'Was hast du selbst gesehen oder gelernt?',
      'Warum ist es dir wichtig?',
      'Wer würde es gern lesen, und warum?',
    ],
  },
};
