import { z } from 'zod';
import type { Fix } from '../finding.ts';
import { alikeFinder, fixesThatMend, protectedSpeechFinder, unlikeFinder } from '../reading/find-alike.ts';
import { ownWordsFor, type Speaking, speakingFinder } from '../reading/find-speaking.ts';
import type { ReadPost } from '../reading/read-post.ts';
import { sentenceAt } from '../reading/sentence-at.ts';
import { asAdvice, defineRule, type Found, inLanguage, maxFindings, ruleSettings } from '../rule.ts';

export const speakingForCompany = defineRule({
  id: 'speaking-for-company',
  fires:
    'Speaking as the company, promising for it or answering a complaint officially, in English, German, French and Spanish, by somebody who is no spokesperson; not an own view, nor “we at Northlight have a book club”. A sentence that only reads like it is advice.',
  offers: '“In my view” instead; or a sentence that hands over.',
  why: {
    en: 'What is said for all of us binds all of us, so a few people have that task.',
    de: 'Was für uns alle gesagt wird, bindet uns alle. Darum ist es die Aufgabe weniger.',
  },
  settings: z.strictObject(ruleSettings),
  prepare: (_settings, pack) => {
    const find = speakingFinder(pack);
    const findAlike = alikeFinder(pack);
    const isUnlike = unlikeFinder(pack);
    const isProtected = protectedSpeechFinder(pack);
    return (post) => {
      if (post.role === 'spokesperson') return [];
      const say = inLanguage(texts, post.language);
      const fixesFor = (place: Speaking) => {
        const own = place.kind === 'inItsName' ? [asOwnView(post, place)] : [];
        const fixes = [...own, handedOver(post, place)];
        return fixesThatMend(post, 'speaking', fixes).slice(0, 1);
      };
      const places = find(post).filter((place) => !isUnlike(post, 'speaking', place));
      const found = places.map(
        (place): Found => ({
          start: place.start,
          end: place.end,
          message: say[place.kind],
          fixes: fixesFor(place),
        }),
      );
      const alike = findAlike(post, 'speaking', found).map(({ start, end, weighed }): Found => {
        const fix = handedOver(post, { start, end, language: post.textLanguage ?? 'en' });
        return {
          start,
          end,
          message: say.alike,
          weighed,
          fixes: [fix],
        };
      });
      const judged = isProtected(post) ? asAdvice(found) : found;
      return [...judged, ...asAdvice(alike)].slice(0, maxFindings);
    };
  },
});

function asOwnView(post: ReadPost, { start, end, language }: Speaking): Fix {
  const { inMyView } = ownWordsFor(language);
  const isStart = /(?:^|[.!?\n]["'”’»)]*\s*)$/.test(post.text.slice(Math.max(0, start - 10), start));
  const text = isStart ? inMyView : inMyView.charAt(0).toLowerCase() + inMyView.slice(1);
  const label = inLanguage(texts, post.language).own(inMyView);
  return { start, end, text, label, isSafe: false };
}

function handedOver(post: ReadPost, { start, end, language }: Omit<Speaking, 'kind'>): Fix {
  const sentence = sentenceAt(post.text, start, end);
  const { handOver } = ownWordsFor(language);
  return { ...sentence, text: handOver, label: inLanguage(texts, post.language).handOver, isSafe: false };
}

const texts = {
  en: {
    inItsName: 'Speak for yourself here. What counts for all of us comes from a spokesperson.',
    itsWord: 'This sounds like the company’s word. Say what you think or saw, or leave it to a spokesperson.',
    service: 'Only the people in charge can promise or settle this. Hand it over to them.',
    alike: 'This can be read as the company’s word. Say it as your own view, or hand it over.',
    own: (words: string) => `Say “${words}”`,
    handOver: 'Hand it over',
  },
  de: {
    inItsName: 'Sprich hier für dich. Was für uns alle gilt, sagt eine Sprecherin oder ein Sprecher.',
    itsWord:
      'Das klingt wie das Wort der Firma. Sag, was du denkst oder gesehen hast, oder überlass es dem Sprecherteam.',
    service: 'Das versprechen oder klären können nur die Zuständigen. Gib es an sie weiter.',
    alike: 'Das kann als Wort der Firma gelesen werden. Sag es als eigene Meinung, oder gib es weiter.',
    own: (words: string) => `„${words}“ schreiben`,
    handOver: 'Weitergeben',
  },
};
