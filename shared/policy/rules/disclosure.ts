import { z } from 'zod';
import { foldAt } from '#shared/networks/fold-at.ts';
import type { Fix } from '../finding.ts';
import type { Pack } from '../pack.ts';
import { aboutCompany, offerOfCompany } from '../reading/about-company.ts';
import { escaped, findPhrases, type PhraseHit } from '../reading/find-phrases.ts';
import { toldTieFinder } from '../reading/find-told-ties.ts';
import { packScan } from '../reading/pack-scan.ts';
import { plain, plainText } from '../reading/plain-text.ts';
import { isOfOwnWork } from '../reading/protected-speech.ts';
import type { ReadPost } from '../reading/read-post.ts';
import { tieFinder } from '../reading/tie-finder.ts';
import { defineRule, type Found, inLanguage, ruleSettings } from '../rule.ts';
import { tieStatements } from '../words/tie-phrases.ts';

const byCountry = <T extends z.ZodType>(value: T) =>
  z.record(z.string().regex(/^(?:default|[A-Z]{2})$/, 'Write “default” or a country such as “DE”.'), value);
const phrase = z.string().min(2).max(200);
const settings = z.strictObject({
  ...ruleSettings,
  appliesTo: z.string().max(500).optional(),
  enough: byCountry(z.array(phrase).min(1).max(100)),
  notEnough: z.array(phrase).max(100).default([]),
  suggest: byCountry(phrase),
});

/** What the composer offers: the wording for a country, by `suggestDisclosure`. */
export type DisclosureAdvice = { readonly suggest: Readonly<Record<string, string>> };

export function disclosureAdvice(pack: Pack): DisclosureAdvice | null {
  const parsed = settings.safeParse(pack.rules.disclosure);
  return parsed.success ? { suggest: parsed.data.suggest } : null;
}

export const disclosure = defineRule({
  id: 'disclosure',
  fires:
    'A post about the company, its products or its jobs that does not say clearly and early that its author works there: nothing said, not enough said, or said after the fold; in some countries with a word of law in front. No more than advice where the post leads to nothing that the company offers.',
  offers: 'Put the wording in front.',
  why: {
    en: 'People should know that you work here before they read what you say about us.',
    de: 'Wer liest, was du über uns sagst, soll vorher wissen, dass du hier arbeitest.',
  },
  settings,
  prepare: ({ enough, notEnough, suggest }, pack) => {
    const isAbout = aboutCompany(pack);
    const isOffer = offerOfCompany(pack);
    const findTie = tieFinder(pack);
    const findToldTies = toldTieFinder(pack);
    const findWeak = findPhrases(notEnough, packScan(pack));
    const firstWords = new Map(
      Object.entries(enough)
        .filter(([country]) => country !== 'default')
        .map(([country, words]) => [country, firstWord(words)]),
    );
    const isDisclosed = (post: ReadPost) => {
      const first = firstWords.get(post.country ?? '');
      if (first !== undefined) return first.test(post.plain.text);
      const ties = [...findTie(post.plain), ...findToldTies(post)];
      if (ties.length === 0) return false;
      const fold = foldAt(post.network, post.text);
      return ties.some((hit) => isEarly(post, hit, fold));
    };
    /** Whether a wording discloses the tie where it opens a post; few wordings are asked about, again and again. */
    const known = new Map<string, boolean>();
    const opens = (wording: string, country: string) => {
      const key = `${country} ${wording}`;
      const before = known.get(key);
      if (before !== undefined) return before;
      const text = plainText(wording);
      const isEnough = firstWords.get(country)?.test(text.text) ?? findTie(text).length > 0;
      known.set(key, isEnough);
      return isEnough;
    };
    return (post) => {
      if (post.text.trim() === '' || isDisclosed(post) || !isAbout(post)) return [];
      if (isOfOwnWork(post)) return [];
      const country = post.country ?? '';
      const words = firstWords.has(country) ? enough[country] : undefined;
      const wording = wordings(post, suggest, pack.company);
      const fixes = wording
        .map(
          (text): Fix => ({
            start: 0,
            end: 0,
            text: `${text} `,
            label: inLanguage(texts, post.language).label(text),
            isSafe: false,
          }),
        )
        .filter((fix) => opens(fix.text, country));
      return [
        {
          ...reason(post, words, findTie(post.plain)[0], findWeak(post.plain)[0], wording[0] ?? ''),
          // Who praises nothing that is on offer may be complaining: that is never held up, whatever its words.
          ...(isOffer(post) ? {} : { severity: 'advise' }),
          fixes,
        },
      ];
    };
  },
});

/** The member's own sentence, in the language of the text where the pack has no wording of the country's own. */
function wordings(
  post: ReadPost,
  suggest: Readonly<Record<string, string>>,
  company: string,
): readonly string[] {
  const ofCountry = suggest[post.country ?? ''];
  if (ofCountry !== undefined) return [ofCountry];
  const general = suggest.default ?? tieStatements.en.replace('{company}', company);
  const local =
    post.textLanguage === null || post.textLanguage === 'en'
      ? general
      : tieStatements[post.textLanguage].replace('{company}', company);
  return [...new Set([local, general])];
}

function reason(
  post: ReadPost,
  countryWords: readonly string[] | undefined,
  late: PhraseHit | undefined,
  weak: PhraseHit | undefined,
  wording: string,
): Omit<Found, 'fixes'> {
  const say = inLanguage(texts, post.language);
  if (countryWords !== undefined)
    return { start: 0, end: post.text.length, message: say.country(countryWords) };
  if (late !== undefined) return { start: late.start, end: late.end, message: say.late };
  if (weak !== undefined) {
    return {
      start: weak.start,
      end: weak.end,
      message: say.weak(post.text.slice(weak.start, weak.end), wording),
    };
  }
  return { start: 0, end: post.text.length, message: say.missing(wording) };
}

/** Before the network hides the rest (from `fold` on), and no tag among tags. */
function isEarly(post: ReadPost, hit: Pick<PhraseHit, 'start' | 'end'>, fold: number | null): boolean {
  if (fold !== null && hit.end > fold) return false;
  const tag = post.hashtags.findIndex(({ start, end }) => start <= hit.start && end >= hit.end);
  return tag < 0 || !isBuried(post, tag);
}

/** After two or more tags in a row it is one of the crowd. */
function isBuried(post: ReadPost, tag: number): boolean {
  const [before, near, own] = [post.hashtags[tag - 2], post.hashtags[tag - 1], post.hashtags[tag]];
  if (before === undefined || near === undefined || own === undefined) return false;
  return (
    post.text.slice(before.end, near.start).trim() === '' &&
    post.text.slice(near.end, own.start).trim() === ''
  );
}

/** The word itself opens the text, alone or before a sign: `Anzeige: …`, `[Werbung]`, `#Anzeige`. */
function firstWord(words: readonly string[]): RegExp {
  const any = words.map((word) => escaped(plain(word))).join('|');
  const alone = String.raw`(?:(?:unbezahlte?|bezahlte?|unentgeltliche?|dauer|eigen)[ -]?)?(?:${any})(?:\s*[^\p{L}\p{N}\s]|\s*$| (?:in eigener sache|wegen|fur|unbezahlt|\())`;
  return new RegExp(String.raw`^[^\p{L}\p{N}]{0,8}(?:(?<=#)(?:${any})(?![\p{L}\p{N}])|${alone})`, 'u');
}

const texts = {
  en: {
    missing: (wording: string) => `Say that you work here, first thing: “${wording}”`,
    late: 'Many readers never unfold the post. Say that you work here at the beginning.',
    weak: (tag: string, wording: string) =>
      `“${tag}” tells few people that you work here. Say “${wording}” in front.`,
    country: (words: readonly string[]) =>
      `In your country such a post begins with ${words.map((word) => `“${word}”`).join(' or ')}.`,
    label: (wording: string) => `Put “${wording}” in front`,
  },
  de: {
    missing: (wording: string) => `Sag gleich am Anfang, dass du hier arbeitest: „${wording}“`,
    late: 'Viele klappen den Beitrag nicht auf. Sag am Anfang, dass du hier arbeitest.',
    weak: (tag: string, wording: string) =>
      `„${tag}“ sagt den wenigsten, dass du hier arbeitest. Schreib „${wording}“ davor.`,
    country: (words: readonly string[]) =>
      `In deinem Land beginnt so ein Beitrag mit ${words.map((word) => `„${word}“`).join(' oder ')}.`,
    label: (wording: string) => `„${wording}“ davorsetzen`,
  },
};
