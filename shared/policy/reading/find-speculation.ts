import type { Pack } from '../pack.ts';
import { german } from '../words/speculation/de.ts';
import { english } from '../words/speculation/en.ts';
import { spanish } from '../words/speculation/es.ts';
import { french } from '../words/speculation/fr.ts';
import type { SpeculationWords } from '../words/speculation/speculation-words.ts';
import { brandPattern, productPattern } from './brand-pattern.ts';
import type { PhraseHit } from './find-phrases.ts';
import { findInLanguages } from './languages-in.ts';
import { packScan } from './pack-scan.ts';
import { plain } from './plain-text.ts';
import type { ReadPost } from './read-post.ts';
import { type Sentence, sentenceIndexAt, sentences } from './sentences.ts';
import { tieFinder } from './tie-finder.ts';
import { undisguised } from './undisguised.ts';

/** Offsets into the text as written. `isRumour`: somebody is said to have said so; else it is a guess of one's own. */
export type Speculation = { readonly start: number; readonly end: number; readonly isRumour: boolean };

/** The first words found in each sentence, by its place. */
type Places = ReadonlyMap<number, string>;

const all = [english, german, french, spanish];
type Asked = Exclude<keyof SpeculationWords, 'moves' | 'sites' | 'hints' | 'talk'>;
type Part = { readonly [K in Asked]: RegExp };

/**
 * Makes the search for rumours and predictions about the company: a sentence that names a source, a guess or a time to come
 * together with a move of the company. What the approved text says itself is none.
 */
export function speculationFinder(
  pack: Pack,
): (post: ReadPost, isAboutCompany: boolean) => readonly Speculation[] {
  const brand = brandPattern(pack);
  const product = productPattern(pack);
  const source = (words: SpeculationWords, key: keyof SpeculationWords) =>
    [words[key]].flat().join('|').replaceAll('{brand}', brand).replaceAll('{product}', product);
  const pattern = (key: keyof SpeculationWords) =>
    new RegExp(
      String.raw`(?<![\p{L}\p{N}])(?:${all.map((words) => source(words, key)).join('|')})(?![\p{L}\p{N}])`,
      'u',
    );
  const finder = (key: 'moves' | 'sites' | 'hints' | 'talk') =>
    findInLanguages(
      {
        en: source(english, key),
        de: source(german, key),
        fr: source(french, key),
        es: source(spanish, key),
      },
      packScan(pack),
    );
  const [findMoves, findSites, findHints] = [finder('moves'), finder('sites'), finder('hints')];
  const findTalk = finder('talk');
  const is: Part = {
    sources: pattern('sources'),
    guesses: pattern('guesses'),
    future: pattern('future'),
    elsewhere: pattern('elsewhere'),
    company: pattern('company'),
    denials: pattern('denials'),
    but: pattern('but'),
  };
  const findTie = tieFinder(pack);
  return (post, isAboutCompany) => {
    const clean = undisguised(post);
    const parts = sentences(clean, post.text);
    const firstOf = (hits: readonly PhraseHit[]) =>
      new Map(hits.toReversed().map((hit) => [sentenceIndexAt(parts, hit.at), hit.plain] as const));
    const moves: Places = firstOf(findMoves(clean));
    const sites: Places = firstOf(findSites(clean));
    const hints: Places = firstOf(findHints(clean));
    const talk: Places = firstOf(findTalk(clean));
    if (moves.size + sites.size + hints.size + talk.size === 0) return [];
    const ties = findTie(post.plain);
    const text = (part: Sentence | undefined) =>
      part === undefined ? '' : clean.text.slice(part.from, part.to);
    const approved = post.approved === undefined ? '' : plain(post.approved);
    const isDenied = (said: string) => is.denials.test(said) && !is.but.test(said);
    const isOfCompany = (part: Sentence | undefined) => {
      if (part === undefined) return false;
      const start = clean.starts[part.from] ?? 0;
      const end = clean.ends[part.to - 1] ?? 0;
      const inPart = ties.find((tie) => tie.start < end && start < tie.end);
      // That somebody works there does not make the rest of a short sentence about the company.
      const said = inPart === undefined ? text(part) : text(part).replace(inPart.plain, ' ');
      return is.company.test(said);
    };
    /** The sentence does not say whose move it is: ours in a post about us, unless it names another. */
    const isLeftOpen = (place: Sentence, said: string, isGuessed: boolean, before: Sentence | undefined) => {
      const written = post.text.slice(clean.starts[place.from], clean.ends[place.to - 1]);
      return !is.elsewhere.test(said) && !namesOther(written) && (isGuessed || isOfCompany(before));
    };
    const found: Speculation[] = [];
    for (let i = 0; i < parts.length; i += 1) {
      const [part, next] = [parts[i], parts[i + 1]];
      const said = text(part);
      if (part === undefined) continue;
      const move = moves.get(i);
      const site = sites.get(i);
      const isHint = hints.has(i);
      if ((move ?? site ?? talk.get(i)) === undefined && !isHint) continue;
      if (isDenied(said) || approved.includes(said)) continue;
      const place = { start: clean.starts[part.from] ?? 0, end: clean.ends[part.to - 1] ?? 0 };
      const isRumour = is.sources.test(said);
      const isGuess = isRumour || is.guesses.test(said);
      const before = text(parts[i - 1]);
      const isAfterSource = before.length < 80 && is.sources.test(before) && !isDenied(before);
      const behind = text(next);
      const isGuessed = isGuess || isAfterSource || (behind.length < 60 && is.guesses.test(behind));
      const isSaid = isRumour || isAfterSource;
      const told = move ?? (isGuessed ? site : undefined) ?? (isSaid ? talk.get(i) : undefined);
      if (told !== undefined) {
        const isOurs =
          isOfCompany(part) || (isAboutCompany && isLeftOpen(part, said, isGuessed, parts[i - 1]));
        const isKnown = approved.includes(told);
        if (isOurs && !isKnown && (isGuessed || is.future.test(said)))
          found.push({ ...place, isRumour: isSaid });
      } else if (isGuess && isHint) {
        const isOurs = isOfCompany(part) || isOfCompany(next) || (isRumour && isAboutCompany);
        if (isOurs) found.push({ ...place, isRumour });
      }
    }
    return found;
  };
}

/** Another name with a capital in the middle of a sentence, right before what it will do. */
function namesOther(written: string): boolean {
  const sentence = written.replace(/^(?:\s*[#@][\p{L}\p{N}_]+)+\s*/u, '');
  return otherName.test(sentence);
}

/** In German every noun has a capital, so one behind an article is no name. */
const otherName =
  /(?<=\S )(?<!(?:^|[^\p{L}])(?:[Dd](?:er|ie|as|en|em|es)|[Ee]ine?[rnms]?|[Uu]nsere?[rnms]?|[Mm]eine?[rnms]?|[Ii]hre?[rnms]?|[Dd]iese?[rnms]?|[Nn]eue[rnms]?|nächste[rnms]?|i[nm]|am|zu[mr]|vom|beim|of|the|our|la|le|el|les|los|las|une?|una?|notre|nuestr[oa]) )\p{Lu}[\p{L}&]+ (?:will|is|are|has|plans|might|may|could|wird|will|plant|va|vont|a|sortira|lanzara)\b/u;
