import type { Pack } from '../pack.ts';
import { maxFindings } from '../rule.ts';
import { type TurnKind, turnKinds } from '../words/claim-frames/turn-kinds.ts';
import { german } from '../words/unapproved-claims/de.ts';
import { english } from '../words/unapproved-claims/en.ts';
import { spanish } from '../words/unapproved-claims/es.ts';
import { french } from '../words/unapproved-claims/fr.ts';
import { brandPattern, productNames, productPattern } from './brand-pattern.ts';
import { claimFrameFinder, type FramedClaim } from './find-claim-frames.ts';
import { findPattern, type PhraseHit } from './find-phrases.ts';
import { isUnsaid } from './is-unsaid.ts';
import { findInLanguages } from './languages-in.ts';
import { packScan } from './pack-scan.ts';
import { type PlainText, plain } from './plain-text.ts';
import type { ReadPost } from './read-post.ts';
import { saysWord } from './says-word.ts';
import { type Sentence, sentenceIndexAt, sentences } from './sentences.ts';
import { tieFinder } from './tie-finder.ts';
import { undisguised } from './undisguised.ts';

export type ClaimTurn = PhraseHit & { readonly kind: TurnKind };

/** What the search for claims asks about the sentences of a post. */
export type ClaimContext = {
  readonly clean: PlainText;
  readonly parts: readonly Sentence[];
  /** The approved text names what the company sells. */
  readonly isEditOfProduct: boolean;
  /** A sentence, without the author's own tie to the company. */
  said(place: number): string;
  /** The sentence speaks of the author. */
  isOfOneself(place: number): boolean;
  /** The sentence itself names what the company sells. */
  namesProduct(place: number): boolean;
  /** The sentence or the one before it speaks of what the company sells, or the next names it. */
  isOfProduct(place: number): boolean;
  /** The sentence may speak of the company, what it sells, or those who buy it. */
  isOfCompany(place: number): boolean;
};

const all = [english, german, french, spanish];
const oneself = saysWord(String.raw`i|my|me|i'm|i've|ich|mir|mein\w*|je|j'\w+|mon|ma|mes|moi|yo|mi|mis|me`);

/** A sentence no longer than this does no more than name what the one before it praised: "That's Hearth." */
const namingLength = 30;

/** A hostile text may ask the same of one long sentence thousands of times. */
function memo<T>(answer: (place: number) => T): (place: number) => T {
  const known = new Map<number, T>();
  return (place) => {
    const before = known.get(place);
    if (before !== undefined) return before;
    const value = answer(place);
    known.set(place, value);
    return value;
  };
}

/** Makes the readers of a pack's claims: the context of a post, and the turns in it that claim something. */
export function claimTurnFinder(pack: Pack) {
  const scan = packScan(pack);
  const names = (source: string) =>
    source.replaceAll('{brand}', brandPattern(pack)).replaceAll('{product}', productPattern(pack));
  const one = (key: 'products' | 'ours') => saysWord(names(all.map((words) => words[key]).join('|')));
  const [products, ours] = [one('products'), one('ours')];
  const findEveryday = findPattern(names(all.map(({ everyday }) => everyday).join('|')), { scan });
  const finders = turnKinds.map((kind) => ({
    kind,
    find: findInLanguages(
      {
        en: names(english[kind].join('|')),
        de: names(german[kind].join('|')),
        fr: names(french[kind].join('|')),
        es: names(spanish[kind].join('|')),
      },
      scan,
    ),
  }));
  const findFrames = claimFrameFinder(productNames(pack));
  const findTie = tieFinder(pack);

  function context(post: ReadPost): ClaimContext {
    const clean = undisguised(post);
    const parts = sentences(clean, post.text);
    let ties: readonly PhraseHit[] | undefined;
    const said = memo((place) => {
      const part = parts[place];
      if (part === undefined) return '';
      ties ??= findTie(post.plain);
      const [start, end] = [clean.starts[part.from] ?? 0, clean.ends[part.to - 1] ?? 0];
      const text = clean.text.slice(part.from, part.to);
      const tie = ties.find((hit) => hit.start < end && start < hit.end);
      return tie === undefined ? text : text.replace(tie.plain, ' ');
    });
    const isOfProduct = memo(
      (place) =>
        products(said(place)) ||
        products(said(place - 1)) ||
        (said(place + 1).length < namingLength && products(said(place + 1))),
    );
    const isOfCompany = memo((place) => {
      if (isOfProduct(place) || ours(said(place))) return true;
      return post.approved !== undefined && !oneself(said(place));
    });
    const isOfOneself = memo((place) => oneself(said(place)));
    const isEditOfProduct = post.approved !== undefined && products(plain(post.approved));
    const namesProduct = memo((place) => products(said(place)));
    return { clean, parts, isEditOfProduct, said, isOfOneself, namesProduct, isOfProduct, isOfCompany };
  }

  function turns(post: ReadPost, { clean, parts, ...context }: ClaimContext): readonly ClaimTurn[] {
    const hits = finders.flatMap(({ kind, find }) => find(clean).map((hit): ClaimTurn => ({ ...hit, kind })));
    const framed = findFrames(clean);
    if (hits.length === 0 && framed.claims.length === 0) return [];
    const everyday = findEveryday(clean);
    const placeOf = memo((at) => sentenceIndexAt(parts, at));
    const isInClaim = (from: number, to: number) =>
      framed.claims.some((claim) => claim.from < to && from < claim.to);
    const daily = new Set(
      framed.everyday.filter(({ from, to }) => !isInClaim(from, to)).map(({ from }) => placeOf(from)),
    );
    const ofSelf = new Set(framed.selves.map(({ from }) => placeOf(from)));
    const onTopic = new Set(framed.topics.map(({ from }) => placeOf(from)));
    const claims: ClaimTurn[] = [];
    const take = (turns: readonly ClaimTurn[]) => {
      for (const turn of turns) {
        if (claims.length >= maxFindings) return;
        if (!isTakenBack(turn)) claims.push(turn);
      }
    };
    take(hits.filter(isClaim));
    take(framed.claims.filter(({ about }) => about !== 'hint').flatMap(framedTurn));
    const claimed = new Set(claims.map(({ at }) => placeOf(at)));
    const hints = framed.claims.filter(
      ({ about, from }) => about === 'hint' && post.approved === undefined && !claimed.has(placeOf(from)),
    );
    take(hints.flatMap(framedTurn).map(wholeSentence));
    return claims;

    function isEveryday(from: number, to: number): boolean {
      return everyday.some((one) => one.at < to && from < one.at + one.plain.length);
    }

    function isClaim({ at, plain: words, kind }: ClaimTurn): boolean {
      if (isEveryday(at, at + words.length)) return false;
      const place = placeOf(at);
      if (daily.has(place) && !context.namesProduct(place)) return false;
      return context.isOfCompany(place) || (kind === 'superlative' && !context.isOfOneself(place));
    }

    function framedTurn({ kind, about, isMade, from, to }: FramedClaim): readonly ClaimTurn[] {
      const [place, last] = [placeOf(from), placeOf(to - 1)];
      const isQuestion = clean.text[(parts[place]?.to ?? 0) - 1] === '?';
      if (last > place && !(isQuestion && last === place + 1)) return [];
      if (isEveryday(from, to)) return [];
      const names = context.namesProduct(place) || context.namesProduct(last);
      const isOfTrade = isMade && (kind === 'money' || kind === 'health' || kind === 'environment');
      const isDaily = daily.has(place) && !names && !isOfTrade;
      if (isDaily) return [];
      const isOwn = (context.isOfOneself(place) || ofSelf.has(place)) && !names;
      const isAbout =
        about !== 'company'
          ? names ||
            ((context.isEditOfProduct ||
              context.isOfProduct(place) ||
              (onTopic.has(place) && kind !== 'comparison')) &&
              !isOwn &&
              !daily.has(place))
          : context.isOfCompany(place) || (!isOwn && !daily.has(place));
      if (!isAbout) return [];
      const [start, end] = [clean.starts[from] ?? 0, clean.ends[to - 1] ?? 0];
      return [{ kind, at: from, plain: clean.text.slice(from, to), start, end }];
    }

    function wholeSentence(turn: ClaimTurn): ClaimTurn {
      const { from = turn.at, to = turn.at } = parts[placeOf(turn.at)] ?? {};
      const plain = clean.text.slice(from, to).replace(/[.!?"')]+$/, '');
      const [start, end] = [clean.starts[from] ?? 0, clean.ends[from + plain.length - 1] ?? turn.end];
      return { ...turn, start, end };
    }

    function isTakenBack({ start, end }: ClaimTurn): boolean {
      return isUnsaid(post.text, start, end, post.textLanguage, '');
    }
  }

  return { context, turns };
}
