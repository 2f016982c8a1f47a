import { z } from 'zod';
import type { Fix } from '../finding.ts';
import { topicFinder } from '../reading/topic-finder.ts';
import { defineRule, inLanguage, ruleSettings } from '../rule.ts';
import { statementSentences } from '../words/statement-sentences.ts';

const crisis = z.strictObject({
  id: z.string().min(1).max(100),
  terms: z.array(z.string().min(2).max(200)).min(1).max(1000),
  /** Address of the holding statement. */
  statement: z.url({ protocol: /^https$/ }),
  /** Who speaks: a person, a desk or an address. */
  contact: z.string().min(2).max(200),
});

/** A crisis that is prepared for: what a manager starts one from. */
const example = crisis.extend({
  plan: z
    .strictObject({
      title: z.string().min(2).max(200),
      /** The holding statement. */
      text: z.string().min(1).max(2000),
      mayPassOn: z.boolean(),
      contacts: z
        .array(z.strictObject({ name: z.string().min(1).max(200), reach: z.string().min(1).max(200) }))
        .max(20),
      /** What not to do, one sentence each. */
      avoid: z.array(z.string().min(1).max(300)).max(20),
      /** How many hours until there will be more. */
      hours: z.int().min(1).max(720),
    })
    .optional(),
});

export const crisisExamples = z.object({ examples: z.array(example).max(100).default([]) });

export const crisisTopics = defineRule({
  id: 'crisis-topics',
  fires:
    'A topic of a crisis that is going on, in any spelling and in the words of English, German, French and Spanish.',
  offers: 'The holding statement instead; says who speaks.',
  why: {
    en: 'While facts are still being gathered, one voice keeps people safe and informed.',
    de: 'Solange noch Fakten gesammelt werden, hilft den Menschen eine einzige Stimme am meisten.',
  },
  settings: z.strictObject({
    ...ruleSettings,
    active: z.array(crisis).max(100),
    /** Kept ready, not in force. */
    examples: z.array(example).max(100).optional(),
  }),
  prepare({ active }, pack) {
    const find = topicFinder(active, pack.company, { mustBeOwn: false });
    return (post) => {
      const say = inLanguage(texts, post.language);
      const places = find(post).filter(
        ({ topic, start, end }) =>
          !post.links.some(
            (link) => link.start <= start && link.end >= end && link.text.startsWith(topic.statement),
          ),
      );
      return places.map(({ topic, start, end }) => {
        const sentence = statementSentences[post.textLanguage ?? 'en'];
        const fix: Fix = {
          start: 0,
          end: post.text.length,
          text: `${sentence.replaceAll('{company}', pack.company)} ${topic.statement}`,
          label: say.label,
          isSafe: false,
        };
        return { start, end, message: say.message(topic.contact), fixes: [fix] };
      });
    };
  },
});

const texts = {
  en: {
    message: (contact: string) =>
      `Please say nothing of your own about this for now. Questions go to ${contact}; you can share the statement.`,
    label: 'Share the statement instead',
  },
  de: {
    message: (contact: string) =>
      `Schreib dazu im Moment bitte nichts Eigenes. Fragen beantwortet ${contact}; die Stellungnahme darfst du teilen.`,
    label: 'Stattdessen die Stellungnahme teilen',
  },
};
