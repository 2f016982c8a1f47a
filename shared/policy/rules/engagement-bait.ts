import { z } from 'zod';
import type { Fix } from '../finding.ts';
import { baitFinder } from '../reading/find-bait.ts';
import { packScan } from '../reading/pack-scan.ts';
import { type ReadPost, readPost } from '../reading/read-post.ts';
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
  prepare: (_settings, pack) => {
    const find = baitFinder(packScan(pack));
    return (post) => {
      const say = inLanguage(texts, post.language);
      const found = find(post).slice(0, maxFindings);
      const isMended = (fix: Cut) =>
        found.length > mostTried ||
        find(readPost({ ...post, text: applied(post.text, fix) })).length < found.length;
      return found.map((place) => {
        const cut = cuts(post, place, found).find(isMended);
        const fixes: readonly Fix[] = cut === undefined ? [] : [{ ...cut, label: say.remove, isSafe: false }];
        return { ...place, message: say.message, fixes };
      });
    };
  },
});

type Place = { readonly start: number; readonly end: number };
type Cut = Place & { readonly text: string };

/** Nobody begs so often in one post; trying each cut of a hostile text would take long. */
const mostTried = 12;

/** The whole sentence goes, unless there is nothing else; where a neighbour would then beg instead, all of them go. */
function cuts(post: ReadPost, { start, end }: Place, found: readonly Place[]): readonly Cut[] {
  const sentence = sentenceAt(post.text, start, end);
  const isAll =
    post.text.slice(0, sentence.start).trim() === '' && post.text.slice(sentence.end).trim() === '';
  const phrase = removal(post.text, start, end);
  const first = Math.min(...found.map((place) => place.start));
  const last = Math.max(...found.map((place) => place.end));
  const rest = removal(post.text, first, sentenceAt(post.text, last, last).end);
  return isAll
    ? [phrase, rest, { start: 0, end: post.text.length, text: '' }]
    : [removal(post.text, sentence.start, sentence.end), phrase, rest];
}

function applied(text: string, { start, end, text: instead }: Cut): string {
  return text.slice(0, start) + instead + text.slice(end);
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
