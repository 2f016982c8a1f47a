import { z } from 'zod';
import type { Fix } from '../finding.ts';
import { aboutCompany } from '../reading/about-company.ts';
import { findPhrases } from '../reading/find-phrases.ts';
import { urgingFinder } from '../reading/find-urging.ts';
import { packScan } from '../reading/pack-scan.ts';
import { plain } from '../reading/plain-text.ts';
import { isProtectedSpeech } from '../reading/protected-speech.ts';
import type { ReadPost } from '../reading/read-post.ts';
import { undisguised } from '../reading/undisguised.ts';
import { defineRule, type Found, inLanguage, maxFindings, ruleSettings } from '../rule.ts';

const phrase = z.string().min(2).max(200);
const settings = z.strictObject({
  ...ruleSettings,
  approved: z.array(phrase).max(200).default([]),
  suggest: phrase,
});
/** More choices than these are no help at a glance. */
const maxChoices = 3;

export const callToAction = defineRule({
  id: 'call-to-action',
  fires: 'An urging to buy, order, call, click, sign up or hurry, in words that are not approved.',
  offers: 'An approved call to action.',
  why: {
    en: 'A tip from a colleague works better than a sales call, and these words were agreed on.',
    de: 'Ein Tipp wirkt besser als Werbedruck, und für Aufforderungen gibt es abgestimmte Worte.',
  },
  settings,
  prepare({ approved, suggest }, pack) {
    const isAbout = aboutCompany(pack);
    const findUrging = urgingFinder(pack);
    const findApproved = findPhrases([...approved, suggest], packScan(pack));
    const choices = [...new Set([suggest, ...approved])].slice(0, maxChoices);
    return (post) => {
      const urgings = findUrging(undisguised(post), post.text);
      if (urgings.length === 0) return [];
      const say = inLanguage(texts, post.language);
      const isApproved = known(post, findApproved(post.plain));
      const isOurs = isAbout(post) && !isProtectedSpeech(post);
      const found: Found[] = [];
      for (const { start, end, at, words, isSpending } of urgings) {
        if (!(isSpending || isOurs) || isApproved(at.start, at.end, words)) continue;
        const fixes = choices.map(
          (choice): Fix => ({
            start,
            end,
            text: fitted(choice, post.text, start),
            label: say.label(choice),
            isSafe: false,
          }),
        );
        found.push({ start, end, message: say.message(shortened(post.text.slice(at.start, at.end))), fixes });
        if (found.length >= maxFindings) break;
      }
      return found;
    };
  },
});

/** Whether an urging stands in an approved phrase, or in the approved text. */
function known(post: ReadPost, phrases: readonly { readonly start: number; readonly end: number }[]) {
  const approvedText = plain(post.approved ?? '');
  return (start: number, end: number, words: string) =>
    approvedText.includes(words) || phrases.some((one) => one.start < end && start < one.end);
}

/** With a small letter in the middle of a sentence. */
function fitted(choice: string, text: string, start: number): string {
  const isInside = /[\p{L}\p{N},;]\s*$/u.test(text.slice(Math.max(0, start - 3), start));
  return isInside ? choice.charAt(0).toLowerCase() + choice.slice(1) : choice;
}

function shortened(words: string): string {
  const oneLine = words.replaceAll(/\s+/gu, ' ').trim();
  return oneLine.length > 60 ? `${oneLine.slice(0, 57).trimEnd()}…` : oneLine;
}

const texts = {
  en: {
    message: (words: string) => `“${words}” presses people. Invite them with an approved call to action.`,
    label: (choice: string) => `Say “${choice}”`,
  },
  de: {
    message: (words: string) => `„${words}“ drängt. Lade mit einer freigegebenen Aufforderung ein.`,
    label: (choice: string) => `„${choice}“ sagen`,
  },
};
