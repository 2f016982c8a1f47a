import { numberWords } from '../words/number-words.ts';
import type { WordTokens } from './word-tokens.ts';

/** Where an entry stands: token numbers, `to` exclusive. */
export type LexiconHit = { readonly from: number; readonly to: number };

/** What each list of a lexicon finds in a text, in order. */
export type LexiconHits<Name extends string> = ReadonlyMap<Name, readonly LexiconHit[]>;

type Entry<Name> = { readonly name: Name; readonly words: readonly string[]; readonly place: number };

/** An entry that begins with a word of any beginning is looked up by its last letters. */
const endLength = 3;

/** Makes the search for all entries of a lexicon at once: each word of the text is looked up, no pattern is tried. */
export function lexiconFinder<Name extends string>(
  lexicon: Readonly<Record<Name, string>>,
): (tokens: WordTokens) => LexiconHits<Name> {
  const whole = new Map<string, Entry<Name>[]>();
  /** By the first two words, so that an entry that begins as many others do is not tried in vain. */
  const pairs = new Map<string, Entry<Name>[]>();
  const begun = new Map<string, Entry<Name>[]>();
  const ended = new Map<string, Entry<Name>[]>();
  const numbers: Entry<Name>[] = [];
  let place = 0;
  const add = (map: Map<string, Entry<Name>[]>, key: string, entry: Entry<Name>) =>
    map.set(key, [...(map.get(key) ?? []), entry]);
  for (const [name, entries] of Object.entries(lexicon) as [Name, string][]) {
    for (const phrase of entries.split(',')) {
      const words = entryWords(phrase);
      const [first, second] = words;
      if (first === undefined) continue;
      const entry = { name, words, place: place++ };
      if (first === '#') numbers.push(entry);
      else if (first.startsWith('*')) add(ended, first.replaceAll('*', '').slice(-endLength), entry);
      else if (first.endsWith('*')) add(begun, first.slice(0, -1), entry);
      else if (second !== undefined && !/[*#]/.test(second)) add(pairs, `${first} ${second}`, entry);
      else add(whole, first, entry);
    }
  }
  const lengths = [...new Set([...begun.keys()].map((key) => key.length))];
  return (tokens) => {
    const hits = new Map<Name, LexiconHit[]>();
    const take = (entries: readonly Entry<Name>[] | undefined, from: number) => {
      for (const { name, words } of entries ?? []) {
        if (!words.every((word, place) => isWord(word, tokens.words[from + place]))) continue;
        const hit = { from, to: from + words.length };
        const known = hits.get(name);
        if (known === undefined) hits.set(name, [hit]);
        else known.push(hit);
      }
    };
    tokens.words.forEach((word, from) => {
      take(inOrder(whole.get(word), pairs.get(`${word} ${tokens.words[from + 1] ?? ''}`)), from);
      for (const length of lengths) if (length <= word.length) take(begun.get(word.slice(0, length)), from);
      take(ended.get(word.slice(-endLength)), from);
      if (isNumber(word)) take(numbers, from);
    });
    return hits;
  };
}

/** In the order of the lexicon, because the first entry that fits a frame makes it. */
function inOrder<Name>(some: readonly Entry<Name>[] = [], others: readonly Entry<Name>[] = []) {
  if (others.length === 0) return some;
  return some.length === 0 ? others : [...some, ...others].sort((a, b) => a.place - b.place);
}

function entryWords(phrase: string): readonly string[] {
  return phrase.match(/\*?[\p{L}\p{N}]+\*?|[%€£$°#]/gu) ?? [];
}

function isWord(wanted: string, word: string | undefined): boolean {
  if (word === undefined) return false;
  if (wanted === '#') return isNumber(word);
  const isOpen = wanted.endsWith('*');
  const letters = wanted.replaceAll('*', '');
  if (wanted.startsWith('*')) return isOpen ? word.includes(letters) : word.endsWith(letters);
  return isOpen ? word.startsWith(letters) : word === letters;
}

function isNumber(word: string): boolean {
  return /^\d/.test(word) || numberWords.has(word);
}
