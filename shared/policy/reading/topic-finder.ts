import { maxFindings } from '../rule.ts';
import { escaped, findPattern } from './find-phrases.ts';
import { findTerms } from './find-terms.ts';
import { plain } from './plain-text.ts';
import { isProtectedSpeech } from './protected-speech.ts';
import type { ReadPost } from './read-post.ts';
import { saysWord } from './says-word.ts';
import { sentenceAt } from './sentence-at.ts';
import { topicLanguages, topicTerms } from './topic-terms.ts';

export type Topic = { readonly terms: readonly string[] };
export type TopicHit<T> = { readonly topic: T; readonly start: number; readonly end: number };
/** How sure the words alone are: a name is (of a crisis outside protected speech), a phrase outside protected speech, an everyday word only in company of others. */
type Kind = 'name' | 'phrase' | 'everyday';
type Entry<T> = { readonly topic: T; readonly written: string; readonly kind: Kind };

const all = (part: 'harmless' | 'ofCompany' | 'ofOthers') =>
  topicLanguages.map((language) => language[part]).join('|');
const ofOthers = saysWord(all('ofOthers'));
/** A shorter term is like too many other words. */
const shortestDisguised = 2;
const findHarmless = findPattern(all('harmless'));
/** A number that belongs to what comes after it, or goes on: "a Hearth 3 weeks ago", "showed him the Hearth three times", "Hearth 3.5". */
const countsWhatFollows =
  /^[.,]\d|^ (?:times|fois|mal|veces)(?![a-z])|^ (?:seconds?|minutes?|hours?|days?|weeks?|months?|years?) (?:ago|later|before|earlier|after|in a row)(?![a-z])/;

/**
 * Makes the search for topics by the terms a pack lists for them, in any spelling and in the words of the four languages.
 * `mustBeOwn`: an everyday word counts only where the company's own affairs are meant ("profit", but not of the cake sale).
 */
export function topicFinder<T extends Topic>(
  topics: readonly T[],
  company: string,
  { mustBeOwn }: { readonly mustBeOwn: boolean },
): (post: ReadPost) => readonly TopicHit<T>[] {
  const entries = topics.flatMap((topic) =>
    topic.terms.flatMap((term) => {
      const kind = kindOf(term);
      return topicTerms(term).map((written): Entry<T> => ({ topic, written, kind }));
    }),
  );
  const find = findTerms(entries.map(({ written }) => written));
  const name = escaped(plain(company));
  const ofCompany = saysWord(`${name}|${all('ofCompany')}`);
  const certainlyOwn = saysWord(
    String.raw`${name}|(?<!audi )q[1-4]|quarter\w*|quartal\w*|trimestr\w*|shareholders?|investors?|(?:our|unser\w*|notre|nos|nuestr\w+) (?:company|firm|firma|unternehmen|entreprise|empresa|\w*results?|\w*figures?)`,
  );
  return (post) => {
    const found: TopicHit<T>[] = [];
    let isProtected: boolean | undefined;
    let tries = 0;
    let harmless: ReturnType<typeof findHarmless> | undefined;
    for (const { term, start, end } of find(post.text)) {
      const entry = entries[term];
      if (entry === undefined) continue;
      // "at" in odd letters is no "4T".
      if (
        entry.written.length <= shortestDisguised &&
        plain(post.text.slice(start, end)) !== plain(entry.written)
      )
        continue;
      harmless ??= findHarmless(post.plain);
      if (harmless.some((place) => place.start < end && place.end > start)) continue;
      tries += 1;
      isProtected ??= isProtectedSpeech(post);
      // Nobody writes so many by chance, and reading around each would take long.
      if (tries <= maxFindings && !isMeant(post, entry, start, end, isProtected)) continue;
      found.push({ topic: entry.topic, start, end });
      if (found.length >= maxFindings) break;
    }
    return found;
  };

  function isMeant(
    post: ReadPost,
    { kind }: Entry<T>,
    start: number,
    end: number,
    isProtected: boolean,
  ): boolean {
    if (isProtected && !(mustBeOwn && kind === 'name')) return false;
    if (kind === 'name') return !countsWhatFollows.test(plain(`|${post.text.slice(end, end + 40)}`).slice(1));
    if (!mustBeOwn) return true;
    const place = sentenceAt(post.text, start, end);
    const sentence = plain(post.text.slice(place.start, place.end));
    if (ofOthers(sentence)) {
      // Without the term itself: a match has a fourth quarter too.
      const rest = plain(`${post.text.slice(place.start, start)} ${post.text.slice(end, place.end)}`);
      return certainlyOwn(rest);
    }
    return kind === 'phrase' || ofCompany(sentence);
  }
}

/** A capital or a digit that is not the quarter's makes a name; one small word is an everyday one. */
function kindOf(term: string): Kind {
  const isQuarter = /^(?:q|t)[1-4]$/i.test(term);
  if (!isQuarter && /[\p{Lu}\p{N}]/u.test(term)) return 'name';
  return isQuarter || /\s/.test(term) ? 'phrase' : 'everyday';
}
