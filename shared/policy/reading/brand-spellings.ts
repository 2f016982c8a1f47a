import { determiners, productsBefore, productWords } from '../words/brand-company.ts';
import { everydayBrandWords } from '../words/everyday-brand-words.ts';
import { hashtagWords } from '../words/hashtag-words.ts';
import { escaped } from './find-phrases.ts';
import { isOneSlipAway } from './one-slip-away.ts';
import { plain } from './plain-text.ts';
import type { ReadPost } from './read-post.ts';

/** A brand written otherwise than its owner writes it. The inflection (`Northlight's`) is not part of it. */
export type BrandSpelling = { readonly start: number; readonly end: number; readonly name: string };

type Word = { readonly start: number; readonly end: number; readonly key: string };
type Brand = {
  readonly name: string;
  /** The languages in which it is a word of every day; none for the company's own name. */
  readonly everydayIn: ReadonlySet<string>;
  /** The listed wrong spelling; null for the name itself. */
  readonly wrong: string | null;
};

const words = /[\p{L}\p{N}\p{M}]+/gu;
/** Names shorter than this have too many neighbours that are other words. */
const shortestMistyped = 8;
const joining = /^[ \u00a0\u202f‐‑-]$/u;
/** Words that are no name in one language are one in another: nobody has a `hearth` at home in French. */
const everyday = new Map<string, Set<string>>();
for (const [language, list] of [
  ...Object.entries(hashtagWords),
  ['en', Object.keys(everydayBrandWords).join(' ')] as const,
]) {
  for (const word of list.split(/\s+/)) everyday.set(word, (everyday.get(word) ?? new Set()).add(language));
}

/** Makes the search for names in the wrong case, taken apart, run together or mistyped; not in links, tags and handles. */
export function brandSpellings(
  names: readonly string[],
  wrong: Readonly<Record<string, string>>,
  company: string,
): (post: ReadPost) => readonly BrandSpelling[] {
  const brands = new Map<string, Brand>();
  for (const [spelling, name] of Object.entries(wrong))
    brands.set(keyOf(spelling), { name, everydayIn: new Set(), wrong: spelling });
  for (const name of names) {
    const everydayIn = keyOf(name) === keyOf(company) ? undefined : everyday.get(keyOf(name));
    brands.set(keyOf(name), { name, everydayIn: everydayIn ?? new Set(), wrong: null });
  }
  const spellings = new Set(Object.keys(wrong));
  const longest = Math.max(...[...names, ...Object.keys(wrong)].map((name) => wordsOf(name).length), 1) + 1;
  const mistyped = names.map(keyOf).filter((key) => key.length >= shortestMistyped);
  const isMeant = brandCompany(names, company);
  const beginnings = beginningsOf(brands.keys());
  const [shortest, furthest] = [Math.min(...mistyped.map(length)) - 1, Math.max(...mistyped.map(length)) + 2];

  return (post) => {
    const found: BrandSpelling[] = [];
    const all = wordsOf(post.text);
    for (let at = 0; at < all.length; at += 1) {
      if (!mayBegin(all[at]?.key ?? '')) continue;
      for (let count = Math.min(longest, all.length - at); count > 0; count -= 1) {
        const spelling = spellingAt(post, all.slice(at, at + count));
        if (spelling === null) continue;
        if (spelling.start < spelling.end) found.push(spelling);
        at += count - 1;
        break;
      }
    }
    return found;
  };

  /** Spares nearly all words the closer look. */
  function mayBegin(key: string): boolean {
    return beginnings.has(key) || (key.length >= shortest && key.length <= furthest);
  }

  /** Null where these words are no brand; an empty span where they are one in order. */
  function spellingAt(post: ReadPost, at: readonly Word[]): BrandSpelling | null {
    const [first, last] = [at[0], at.at(-1)];
    if (first === undefined || last === undefined) return null;
    for (let i = 1; i < at.length; i += 1)
      if (!joining.test(post.text.slice(at[i - 1]?.end, at[i]?.start))) return null;
    const joined = at.map(({ key }) => key).join('');
    const isInflected = !brands.has(joined) && joined.length > 4 && joined.endsWith('s');
    const brand = brands.get(isInflected ? joined.slice(0, -1) : joined) ?? slipOf(at, joined, post.text);
    if (brand === null) return null;
    const end = isInflected ? last.end - 1 : last.end;
    const written = post.text.slice(first.start, end);
    const isFine = written === brand.name || isWithin(post, first.start, end);
    if (isFine || !isWrong(post, first.start, end, written, brand)) {
      return at.length > 1 ? null : { start: end, end, name: brand.name };
    }
    return { start: first.start, end, name: brand.name };
  }

  function slipOf(at: readonly Word[], joined: string, text: string): Brand | null {
    if (at.length > 1 || !/^\p{Lu}/u.test(text.slice(at[0]?.start, at[0]?.end))) return null;
    const single = joined.replace(/s$/, '');
    const near = mistyped.find((key) => isOneSlipAway(single, key));
    const brand = near === undefined ? undefined : brands.get(near);
    return brand === undefined ? null : { ...brand, wrong: '' };
  }

  function isWrong(post: ReadPost, start: number, end: number, written: string, brand: Brand): boolean {
    if (spellings.has(written) || brand.wrong === '') return true;
    const [pieces, own] = [written.split(/[^\p{L}\p{N}\p{M}]/u), brand.wrong ?? brand.name];
    const isTakenApart = pieces.length !== own.split(/[^\p{L}\p{N}\p{M}]/u).length;
    const isHyphened = /[‐‑-]/.test(written);
    const [isCapital, areCapitals] = [
      /^\p{Lu}/u.test(written),
      pieces.every((piece) => /^\p{Lu}/u.test(piece)),
    ];
    if (isTakenApart && pieces.length > 1) return areCapitals || (isHyphened && isCapital);
    if (pieces.length > 1) return isCapital;
    if (isTakenApart) return true;
    const isSmall = written === written.toLowerCase();
    const isShouted = written.length > 1 && written === written.toUpperCase();
    if (isShouted && isAmongCapitals(post.text, start, end)) return false;
    const isForeign = post.textLanguage !== null && !brand.everydayIn.has(post.textLanguage);
    const isEveryday = brand.everydayIn.size > 0 && !(isForeign && post.plain.text.includes(plain(company)));
    if (isEveryday && (isSmall || isShouted)) return isMeant(post, start, end);
    return true;
  }
}

/** Whether an everyday word stands where only the product can be meant, or the approved text has it as a name. */
function brandCompany(
  names: readonly string[],
  company: string,
): (post: ReadPost, start: number, end: number) => boolean {
  const name = escaped(plain(company));
  const others = names.map(escaped).join('|');
  const things = Object.values(productWords).join('|');
  const owned = new RegExp(String.raw`(?<![\p{L}\p{N}])${name}(?:'?s)? (?:new )?$`, 'u');
  const determined = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${determiners}) $`, 'u');
  const thing = new RegExp(String.raw`^(?: |-)(?:${things})(?![\p{L}\p{N}])`, 'u');
  const thingBefore = new RegExp(String.raw`(?<![\p{L}\p{N}])${productsBefore} $`, 'u');
  const paired = new RegExp(
    String.raw`(?:(?<![\p{L}\p{N}])(?:${others}) (?:and|&|und|et|y|e) (?:(?:the|our|a|die|la|le|el) )?$)`,
    'u',
  );
  const pairs = new RegExp(
    String.raw`^ (?:and|&|und|et|y) (?:(?:the|our|a|die|la|le|el) )?(?:${others})(?![\p{L}\p{N}])`,
    'u',
  );
  return (post, start, end) => {
    const before = plain(`|${post.text.slice(Math.max(0, start - 60), start)}|`).slice(1, -1);
    const after = plain(`|${post.text.slice(end, end + 60)}|`).slice(1, -1);
    return (
      owned.test(before) ||
      thingBefore.test(before) ||
      (determined.test(before) && thing.test(after)) ||
      paired.test(post.text.slice(Math.max(0, start - 60), start)) ||
      pairs.test(post.text.slice(end, end + 60))
    );
  };
}

function wordsOf(text: string): readonly Word[] {
  return [...text.matchAll(words)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    key: keyOfWord(match[0]),
  }));
}

/** No name is so long that a run of letters made to be slow would have to be read. */
function keyOfWord(written: string): string {
  if (written.length > 40) return '';
  return /^[a-z0-9]+$/i.test(written) ? written.toLowerCase() : plain(written);
}

/** All that a first word can be: the beginning of a brand, or the whole with its inflection. */
function beginningsOf(keys: Iterable<string>): ReadonlySet<string> {
  const beginnings = new Set<string>();
  for (const key of keys) {
    for (let end = 0; end <= key.length; end += 1) beginnings.add(key.slice(0, end));
    beginnings.add(`${key}s`);
  }
  return beginnings;
}

function length({ length }: string): number {
  return length;
}

function keyOf(name: string): string {
  return wordsOf(name)
    .map(({ key }) => key)
    .join('');
}

/** Part of an address, a tag or a handle. */
function isWithin(post: ReadPost, start: number, end: number): boolean {
  if (
    /[@#/_\\.]/.test(post.text.charAt(start - 1)) ||
    /^(?:@|_|\.[\p{L}\p{N}])/u.test(post.text.slice(end, end + 2))
  )
    return true;
  const covers = (place: { readonly start: number; readonly end: number }) =>
    place.start <= start && place.end >= end;
  return post.links.some(covers) || post.hashtags.some(covers);
}

/** In a headline of capitals the name is one too. */
function isAmongCapitals(text: string, start: number, end: number): boolean {
  const before = /(\p{L}+)\P{L}*$/u.exec(text.slice(Math.max(0, start - 40), start))?.[1];
  const after = /^\P{L}*(\p{L}+)/u.exec(text.slice(end, end + 40))?.[1];
  return [before, after].some(
    (word) =>
      word !== undefined && word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase(),
  );
}
