import { z } from 'zod';
import type { Fix } from '../finding.ts';
import { baitFinder } from '../reading/find-bait.ts';
import type { ReadPost } from '../reading/read-post.ts';
import { removal } from '../reading/removal.ts';
import { sentenceAt } from '../reading/sentence-at.ts';
import { defineRule, inLanguage, maxFindings, ruleSettings } from '../rule.ts';

export const engagementBait = defineRule({
  id: 'engagement-bait',
  fires:
    'Asking for likes, comments, shares, follows or tags, “comment YES”, like-for-like and pods, in English, German, French and Spanish; not honest questions, nor talking about such posts.',
  offers: 'Remove the sentence.',
  why: {
    en: 'Networks show posts that beg for reactions to fewer people, and readers notice too.',
    de: 'Netzwerke zeigen Beiträge, die um Reaktionen betteln, weniger Menschen, und auch Leser merken es.',
  },
  settings: z.strictObject(ruleSettings),
  prepare: () => {
    const find = baitFinder();
    return (post) => {
      const say = inLanguage(texts, post.language);
      return find(post)
        .slice(0, maxFindings)
        .map(({ start, end }) => {
          const fix: Fix = { ...without(post, start, end), label: say.remove, isSafe: false };
          return { start, end, message: say.message, fixes: [fix] };
        });
    };
  },
});

/** The whole sentence goes, unless there is nothing else. */
function without(post: ReadPost, start: number, end: number) {
  const sentence = sentenceAt(post.text, start, end);
  const isAll =
    post.text.slice(0, sentence.start).trim() === '' && post.text.slice(sentence.end).trim() === '';
  return isAll ? removal(post.text, start, end) : removal(post.text, sentence.start, sentence.end);
}

const texts = {
  en: {
    message:
      'Let the story earn its reactions. An honest question starts a talk better than asking for clicks.',
    remove: 'Take it out',
  },
  de: {
    message:
      'Lass die Geschichte für sich sprechen. Eine ehrliche Frage bringt mehr Gespräch als die Bitte um Klicks.',
    remove: 'Herausnehmen',
  },
};
