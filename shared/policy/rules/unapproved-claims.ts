import { z } from 'zod';
import type { Fix } from '../finding.ts';
import { aboutCompany } from '../reading/about-company.ts';
import { closestSentence } from '../reading/closest-sentence.ts';
import { alikeFinder, fixesThatMend, protectedSpeechFinder, unlikeFinder } from '../reading/find-alike.ts';
import { type NewClaim, newClaimFinder } from '../reading/find-new-claims.ts';
import { plain } from '../reading/plain-text.ts';
import { isProtectedSpeech } from '../reading/protected-speech.ts';
import type { ReadPost } from '../reading/read-post.ts';
import { removal } from '../reading/removal.ts';
import { sentenceAt } from '../reading/sentence-at.ts';
import { asAdvice, defineRule, type Found, inLanguage, maxFindings, ruleSettings } from '../rule.ts';

export const unapprovedClaims = defineRule({
  id: 'unapproved-claims',
  fires:
    'In a post about the company: a guarantee, a superlative, a comparison, a figure, or a claim about money, health or the environment that the approved text does not make. The best Monday of the year is no claim. A sentence that only reads like one is advice.',
  offers: 'The approved wording, a humbler one, or the text without the sentence.',
  why: {
    en: 'What a company says about its products must be proven, also when a colleague says it.',
    de: 'Was ein Unternehmen über seine Produkte sagt, muss belegt sein, auch wenn es jemand aus dem Team sagt.',
  },
  settings: z.strictObject(ruleSettings),
  prepare(_settings, pack) {
    const isAbout = aboutCompany(pack);
    const findNewClaims = newClaimFinder(pack);
    const findAlike = alikeFinder(pack);
    const isUnlike = unlikeFinder(pack);
    const isProtected = protectedSpeechFinder(pack);
    return (post) => {
      if (!isAbout(post)) return [];
      const claims = findNewClaims(post).filter((claim) => !isUnlike(post, 'claim', claim));
      const alike = findAlike(post, 'claim', claims);
      if (claims.length + alike.length === 0) return [];
      if (isProtectedSpeech(post)) return [];
      const say = inLanguage(texts, post.language);
      const mending = (place: Pick<NewClaim, 'start' | 'end'>) =>
        fixesThatMend(post, 'claim', fixesFor(post, place));
      const found = claims.map((claim): Found => {
        const { start, end, kind } = claim;
        const words = shortened(post.text.slice(start, end));
        return { start, end, message: say[kind](words), fixes: mending(claim) };
      });
      const similar = alike.map(({ start, end, weighed }): Found => {
        const fixes = mending({ start, end });
        return {
          start,
          end,
          message: say.alike,
          weighed,
          fixes,
        };
      });
      const judged = isProtected(post) ? asAdvice(found) : found;
      return [...judged, ...asAdvice(similar)].slice(0, maxFindings);
    };
  },
});

function fixesFor(post: ReadPost, { start, end }: Pick<NewClaim, 'start' | 'end'>): readonly Fix[] {
  const say = inLanguage(texts, post.language);
  const sentence = sentenceAt(post.text, start, end);
  const fixes: Fix[] = [];
  const approved = closestSentence(post.approved ?? '', post.text.slice(sentence.start, sentence.end));
  if (approved !== null && !plain(post.text).includes(plain(approved)))
    fixes.push({ ...sentence, text: approved, label: say.approved, isSafe: false });
  const humbler = /^guaranteed to(?= )/iu.exec(post.text.slice(start, end))?.[0];
  if (humbler !== undefined)
    fixes.push({
      start,
      end: start + humbler.length,
      text: 'designed to',
      label: say.humbler,
      isSafe: false,
    });
  const cut = removal(post.text, sentence.start, sentence.end);
  return [...fixes, { ...cut, label: say.remove, isSafe: false }];
}

function shortened(words: string): string {
  const oneLine = words.replaceAll(/\s+/gu, ' ').trim();
  return oneLine.length > 60 ? `${oneLine.slice(0, 57).trimEnd()}…` : oneLine;
}

const texts = {
  en: {
    promise: (words: string) => `“${words}” promises a result. Say what it is designed to do.`,
    superlative: (words: string) => `“${words}” claims to be the best. Say what you have seen yourself.`,
    comparison: (words: string) => `“${words}” compares, and that needs proof. Say what ours does.`,
    money: (words: string) => `“${words}” promises money. Keep to what the approved text says about it.`,
    health: (words: string) => `“${words}” is a claim about health. Leave it to those who may judge it.`,
    environment: (words: string) =>
      `“${words}” is a claim about the environment. Keep to the approved wording.`,
    figure: (words: string) => `“${words}” is not among the approved figures. Use one of those, or none.`,
    alike: 'This reads like a claim that needs proof. Say what you have seen yourself.',
    approved: 'Use the approved wording',
    humbler: 'Say “designed to”',
    remove: 'Take this sentence out',
  },
  de: {
    promise: (words: string) => `„${words}“ verspricht ein Ergebnis. Sag, wofür es gemacht ist.`,
    superlative: (words: string) =>
      `„${words}“ behauptet, das Beste zu sein. Sag, was du selbst erlebt hast.`,
    comparison: (words: string) => `„${words}“ vergleicht, und das braucht Belege. Sag, was unseres kann.`,
    money: (words: string) =>
      `„${words}“ verspricht Geld. Bleib bei dem, was der freigegebene Text dazu sagt.`,
    health: (words: string) =>
      `„${words}“ ist eine Aussage zur Gesundheit. Überlass sie denen, die es beurteilen.`,
    environment: (words: string) => `„${words}“ ist eine Umweltaussage. Bleib beim freigegebenen Wortlaut.`,
    figure: (words: string) => `„${words}“ ist keine freigegebene Zahl. Nimm eine von diesen oder keine.`,
    alike: 'Das liest sich wie eine Aussage, die belegt sein muss. Sag, was du selbst gesehen hast.',
    approved: 'Den freigegebenen Wortlaut nehmen',
    humbler: '„designed to“ sagen',
    remove: 'Diesen Satz herausnehmen',
  },
};
