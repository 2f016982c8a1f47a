import { z } from 'zod';
import { plainDate } from '../reading/plain-date.ts';
import { topicFinder } from '../reading/topic-finder.ts';
import { defineRule, inLanguage, ruleSettings } from '../rule.ts';

const moment = z.union([z.iso.datetime({ offset: true }), z.iso.date()]);
/** A topic that stays inside for a time. */
export const embargoWindow = z
  .strictObject({
    id: z.string().min(1).max(100),
    topic: z.string().min(2).max(200),
    terms: z.array(z.string().min(2).max(200)).min(1).max(1000),
    from: moment,
    until: moment,
  })
  .refine(({ from, until }) => Date.parse(from) < Date.parse(until), {
    message: 'It ends before it begins.',
    path: ['until'],
  });

export const embargoes = defineRule({
  id: 'embargoes',
  fires:
    'A listed topic before the moment from which it may be told, judged at the moment of sharing, in any spelling and in the words of English, German, French and Spanish.',
  offers: 'Says from when it is allowed.',
  why: {
    en: 'Everybody is to hear this at the same moment.',
    de: 'Alle sollen das zum gleichen Zeitpunkt erfahren.',
  },
  settings: z.strictObject({ ...ruleSettings, windows: z.array(embargoWindow).max(1000) }),
  prepare({ windows }, pack) {
    const find = topicFinder(windows, pack.company, { mustBeOwn: true });
    const names = new Map(windows.map((each) => [each, datesOf(each.until)]));
    return (post) => {
      const now = Date.parse(post.now);
      const say = inLanguage(texts, post.language);
      return find(post).flatMap(({ topic, start, end }) => {
        // Written so that a moment that cannot be read counts as inside.
        if (now < Date.parse(topic.from) || now >= Date.parse(topic.until)) return [];
        const date = inLanguage(names.get(topic) ?? datesOf(topic.until), post.language);
        const words = post.text.slice(start, end);
        return [
          { start, end, message: say.message(words, date), why: say.why(topic.topic, date), fixes: [] },
        ];
      });
    };
  },
});

function datesOf(until: string) {
  return { en: plainDate(until, 'en'), de: plainDate(until, 'de') };
}

const texts = {
  en: {
    message: (words: string, date: string) =>
      `“${words}” can be told from ${date}. Keep the draft until then, or leave this out.`,
    why: (topic: string, date: string) =>
      `This belongs to “${topic}”, and everybody is to hear it at the same moment: ${date}.`,
  },
  de: {
    message: (words: string, date: string) =>
      `„${words}“ darfst du ab dem ${date} erzählen. Heb den Entwurf bis dahin auf oder lass es weg.`,
    why: (topic: string, date: string) =>
      `Das gehört zu „${topic}“, und alle sollen es zum gleichen Zeitpunkt erfahren: ${date}.`,
  },
};
