import type { Pack } from '../pack.ts';
import { german } from '../words/speculation/de.ts';
import { english } from '../words/speculation/en.ts';
import { spanish } from '../words/speculation/es.ts';
import { french } from '../words/speculation/fr.ts';
import type { SpeculationWords } from '../words/speculation/speculation-words.ts';
import { brandPattern, productNames, withoutEverydayNames } from './brand-pattern.ts';
import { saysAlready } from './closest-sentence.ts';
import { type Rumoured, rumourFinder } from './find-rumours.ts';
import { plain } from './plain-text.ts';
import type { ReadPost } from './read-post.ts';
import { saysWord } from './says-word.ts';
import { type Sentence, sentences } from './sentences.ts';
import { tieFinder } from './tie-finder.ts';
import { undisguised } from './undisguised.ts';

/** Offsets into the text as written. `isRumour`: somebody is said to have said so; else it is a guess of one's own. */
export type Speculation = { readonly start: number; readonly end: number; readonly isRumour: boolean };

const all = [english, german, french, spanish];

/** A sentence beside another tells whose word it is where it is no longer than this. */
const shortest = 80;

/**
 * Makes the search for rumours and predictions about the company: a sentence that tells news of it, and says by whom, as a guess, or
 * of a time to come. What the approved text says itself is none.
 */
export function speculationFinder(
  pack: Pack,
): (post: ReadPost, isAboutCompany: boolean) => readonly Speculation[] {
  const brand = brandPattern(pack);
  const says = (key: keyof SpeculationWords) =>
    saysWord(all.map((words) => words[key].replaceAll('{brand}', brand)).join('|'));
  const is = {
    elsewhere: says('elsewhere'),
    company: says('company'),
    denials: says('denials'),
    but: says('but'),
  };
  const findRumours = rumourFinder(productNames(pack));
  const findTie = tieFinder(pack);
  return (post, isAboutCompany) => {
    const clean = undisguised(post);
    const parts = sentences(clean, post.text);
    const told = findRumours(clean, parts);
    if (![...told.values()].some(({ isNews, isMove }) => isNews || isMove)) return [];
    const ties = findTie(post.plain);
    const text = (part: Sentence | undefined) =>
      part === undefined ? '' : clean.text.slice(part.from, part.to);
    const { approved = '' } = post;
    const approvedPlain = plain(approved);
    const isDenied = (said: string) => is.denials(said) && !is.but(said);
    const isOfCompany = (part: Sentence | undefined) => {
      if (part === undefined) return false;
      const start = clean.starts[part.from] ?? 0;
      const end = clean.ends[part.to - 1] ?? 0;
      const inPart = ties.find((tie) => tie.start < end && start < tie.end);
      // That somebody works there does not make the rest of a short sentence about the company.
      const said = inPart === undefined ? text(part) : text(part).replace(inPart.plain, ' ');
      return is.company(withoutEverydayNames(said));
    };
    /** The sentence does not say whose move it is: ours in a post about us, unless it names another. */
    const isLeftOpen = (place: Sentence, said: string, isTold: boolean, before: Sentence | undefined) => {
      const written = post.text.slice(clean.starts[place.from], clean.ends[place.to - 1]);
      return !is.elsewhere(said) && !namesOther(written) && (isTold || isOfCompany(before));
    };
    /** What a short sentence beside this one says of it. */
    const beside = (place: number): Rumoured | undefined => {
      const said = text(parts[place]);
      return said.length < shortest && !isDenied(said) ? told.get(place) : undefined;
    };
    return parts.flatMap((part, i): readonly Speculation[] => {
      const news = told.get(i);
      const said = text(part);
      if (news === undefined || isDenied(said) || approvedPlain.includes(said)) return [];
      const isRumour = news.isSaid || beside(i - 1)?.isSaid === true;
      const isTold =
        isRumour || news.isGuessed || beside(i - 1)?.isGuessed === true || beside(i + 1)?.isGuessed === true;
      if (!isRumour && approved !== '' && saysAlready(approved, said)) return [];
      const isNews = news.isNews || (news.isMove && isOfCompany(part));
      if (!(isTold ? isNews : (news.isExpected && news.isNews) || news.isForetold)) return [];
      const isOurs =
        isOfCompany(part) ||
        ((isAboutCompany || (isRumour && news.isEvent)) &&
          isLeftOpen(part, said, isTold || news.isExpected, parts[i - 1]));
      if (!isOurs) return [];
      return [{ start: clean.starts[part.from] ?? 0, end: clean.ends[part.to - 1] ?? 0, isRumour }];
    });
  };
}

/** Another name with a capital in the middle of a sentence, right before what it will do. */
function namesOther(written: string): boolean {
  const sentence = written.replace(/^(?:\s*[#@][\p{L}\p{N}_]+)+\s*/u, '');
  return otherName.test(sentence);
}

/** In German every noun has a capital, so one behind an article is no name. */
const otherName =
  /(?<=\S )(?<!(?:^|[^\p{L}])(?:[Dd](?:er|ie|as|en|em|es)|[Ee]ine?[rnms]?|[Uu]nsere?[rnms]?|[Mm]eine?[rnms]?|[Ii]hre?[rnms]?|[Dd]iese?[rnms]?|[Nn]eue[rnms]?|nächste[rnms]?|i[nm]|am|zu[mr]|vom|beim|of|the|our|la|le|el|les|los|las|une?|una?|notre|nuestr[oa]|de|in|aus|von|from|at|en|à) )\p{Lu}[\p{L}&]+ (?:will|is|are|has|plans|might|may|could|wird|will|plant|va|vont|a|sortira|lanzara)\b/u;
