import type { Pack } from '../pack.ts';
import { maxFindings } from '../rule.ts';
import type { ClaimWords } from '../words/unapproved-claims/claim-words.ts';
import { german } from '../words/unapproved-claims/de.ts';
import { english } from '../words/unapproved-claims/en.ts';
import { spanish } from '../words/unapproved-claims/es.ts';
import { french } from '../words/unapproved-claims/fr.ts';
import { brandPattern, productPattern } from './brand-pattern.ts';
import { findPattern, type PhraseHit } from './find-phrases.ts';
import { isUnsaid } from './is-unsaid.ts';
import { findInLanguages } from './languages-in.ts';
import { packScan } from './pack-scan.ts';
import type { PlainText } from './plain-text.ts';
import type { ReadPost } from './read-post.ts';
import { type Sentence, sentenceIndexAt, sentences } from './sentences.ts';
import { tieFinder } from './tie-finder.ts';
import { undisguised } from './undisguised.ts';

export const turnKinds = [
  'promise',
  'superlative',
  'comparison',
  'money',
  'health',
  'environment',
] as const satisfies readonly (keyof ClaimWords)[];
export type TurnKind = (typeof turnKinds)[number];
export type ClaimTurn = PhraseHit & { readonly kind: TurnKind };

/** What the search for claims asks about the sentences of a post. */
export type ClaimContext = {
  readonly clean: PlainText;
  readonly parts: readonly Sentence[];
  /** A sentence, without the author's own tie to the company. */
  said(place: number): string;
  /** The sentence or the one before it speaks of what the company sells. */
  isOfProduct(place: number): boolean;
  /** The sentence may speak of the company, what it sells, or those who buy it. */
  isOfCompany(place: number): boolean;
};

const all = [english, german, french, spanish];
const oneself =
  /(?<![\p{L}\p{N}])(?:i|my|me|i'm|i've|ich|mir|mein\w*|je|j'\w+|mon|ma|mes|moi|yo|mi|mis|me)(?![\p{L}\p{N}])/u;

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
  const one = (key: 'products' | 'ours') =>
    new RegExp(
      String.raw`(?<![\p{L}\p{N}])(?:${names(all.map((words) => words[key]).join('|'))})(?![\p{L}\p{N}])`,
      'u',
    );
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
    const isOfProduct = memo((place) => products.test(said(place)) || products.test(said(place - 1)));
    const isOfCompany = memo((place) => {
      if (isOfProduct(place) || ours.test(said(place))) return true;
      return post.approved !== undefined && !oneself.test(said(place));
    });
    return { clean, parts, said, isOfProduct, isOfCompany };
  }

  function turns(post: ReadPost, { clean, parts, isOfCompany }: ClaimContext): readonly ClaimTurn[] {
    const hits = finders.flatMap(({ kind, find }) => find(clean).map((hit): ClaimTurn => ({ ...hit, kind })));
    if (hits.length === 0) return [];
    const everyday = findEveryday(clean);
    const claims: ClaimTurn[] = [];
    for (const hit of hits) {
      if (isClaim(hit)) claims.push(hit);
      if (claims.length >= maxFindings) break;
    }
    return claims;

    function isClaim(hit: ClaimTurn): boolean {
      const isEveryday = everyday.some(
        ({ at, plain }) => at < hit.at + hit.plain.length && hit.at < at + plain.length,
      );
      if (isEveryday) return false;
      if (hit.kind !== 'superlative' && !isOfCompany(sentenceIndexAt(parts, hit.at))) return false;
      return !isUnsaid(post.text, hit.start, hit.end, post.textLanguage, '');
    }
  }

  return { context, turns };
}
