import { saysNumber } from './number-in-words.ts';
import { onceForText } from './once-for-text.ts';
import { asItIs } from './plain-text.ts';
import { endOfStretch } from './stretches.ts';
import { type WordTokens, wordTokens } from './word-tokens.ts';

/** Where an entry stands: token numbers, `to` exclusive. */
export type LexiconHit = { readonly from: number; readonly to: number };

type NamedHit<Name> = LexiconHit & { readonly name: Name };

/** What each list of a lexicon finds in a text, in order. */
export type LexiconHits<Name extends string> = ReadonlyMap<Name, readonly LexiconHit[]>;

/** What a word must be: these letters, with any before or behind them; or a number. */
type Wanted = {
  readonly letters: string;
  readonly isNumber: boolean;
  readonly anyBefore: boolean;
  readonly anyBehind: boolean;
};
type Entry<Name> = { readonly name: Name; readonly words: readonly Wanted[] };
/** Entries that begin with the same word: those to try where a certain word is next, and where any other is. */
type Begun<Name> = {
  readonly byNext: ReadonlyMap<string, readonly Entry<Name>[]>;
  readonly otherwise: readonly Entry<Name>[];
};

/** An entry that begins with a word of any beginning is looked up by its last letters. */
const endLength = 3;
/** Words whose entries are remembered: a text that is being written has one new word at each keystroke. */
const mostWords = 8192;

/** Makes the search for all entries of a lexicon at once: each word of the text is looked up once, no pattern is tried. */
export function lexiconFinder<Name extends string>(
  lexicon: Readonly<Record<Name, string>>,
): (tokens: WordTokens) => LexiconHits<Name> {
  const whole = new Map<string, Entry<Name>[]>();
  const begun = new Map<string, Entry<Name>[]>();
  const ended = new Map<string, Entry<Name>[]>();
  const numbers: Entry<Name>[] = [];
  /** Words of the longest entry. */
  let longest = 1;
  const add = (map: Map<string, Entry<Name>[]>, key: string, entry: Entry<Name>) =>
    map.set(key, [...(map.get(key) ?? []), entry]);
  for (const [name, entries] of Object.entries(lexicon) as [Name, string][]) {
    for (const phrase of entries.split(',')) {
      const words = entryWords(phrase);
      const [first] = words;
      if (first === undefined) continue;
      const entry = { name, words };
      longest = Math.max(longest, words.length);
      if (first.isNumber) numbers.push(entry);
      else if (first.anyBefore) add(ended, first.letters.slice(-endLength), entry);
      else if (first.anyBehind) add(begun, first.letters, entry);
      else add(whole, first.letters, entry);
    }
  }
  const lengths = [...new Set([...begun.keys()].map((key) => key.length))];
  /** Entries that begin with this word. */
  const entriesOf = (word: string): readonly Entry<Name>[] => [
    ...(whole.get(word) ?? []),
    ...lengths.flatMap((length) => (length <= word.length ? (begun.get(word.slice(0, length)) ?? []) : [])),
    ...(ended.get(word.slice(-endLength)) ?? []).filter(({ words: [first] }) => isWord(first, word)),
    ...(saysNumber(word) ? numbers : []),
  ];
  const known = new Map<string, Begun<Name>>();
  const remembered = (word: string) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const begun = byNextWord(entriesOf(word));
    if (known.size >= mostWords) known.clear();
    known.set(word, begun);
    return begun;
  };
  /** The hits that begin in the first stretch of a text, of which what follows is as long as an entry may be. */
  const findInStretch = onceForText((text): readonly NamedHit<Name>[] => {
    const { words, starts } = wordTokens(asItIs(text));
    const end = endOfStretch(text, 0);
    const hits: NamedHit<Name>[] = [];
    for (let from = 0; from < words.length && (starts[from] ?? 0) < end; from += 1) {
      const { byNext, otherwise } = remembered(words[from] ?? '');
      for (const { name, words: wanted } of byNext.get(words[from + 1] ?? '') ?? otherwise)
        if (goesOn(wanted, words, from)) hits.push({ name, from, to: from + wanted.length });
    }
    return hits;
  });
  return ({ text, words, starts, ends }) => {
    const hits = new Map<Name, LexiconHit[]>();
    for (let first = 0; first < words.length; ) {
      const begin = starts[first] ?? 0;
      const end = endOfStretch(text, begin);
      let next = first;
      while (next < words.length && (starts[next] ?? 0) < end) next += 1;
      const last = Math.min(words.length, next + longest - 1) - 1;
      for (const { name, from, to } of findInStretch(text.slice(begin, ends[last]))) {
        const hit = { from: first + from, to: first + to };
        const list = hits.get(name);
        if (list === undefined) hits.set(name, [hit]);
        else list.push(hit);
      }
      first = next;
    }
    return hits;
  };
}

/** All in the order of the lexicon. */
function byNextWord<Name>(entries: readonly Entry<Name>[]): Begun<Name> {
  const nextOf = ({ words: [, next] }: Entry<Name>) =>
    next === undefined || next.isNumber || next.anyBefore || next.anyBehind ? undefined : next.letters;
  const otherwise = entries.filter((entry) => nextOf(entry) === undefined);
  const nexts = new Set(entries.flatMap((entry) => nextOf(entry) ?? []));
  const byNext = [...nexts].map(
    (word) => [word, entries.filter((entry) => (nextOf(entry) ?? word) === word)] as const,
  );
  return { byNext: new Map(byNext), otherwise };
}

/** Whether the words behind the first follow in the text. */
function goesOn(wanted: readonly Wanted[], words: readonly string[], from: number): boolean {
  for (let place = 1; place < wanted.length; place += 1) {
    if (!isWord(wanted[place], words[from + place])) return false;
  }
  return true;
}

function entryWords(phrase: string): readonly Wanted[] {
  return (phrase.match(/\*?[\p{L}\p{N}]+\*?|[%€£$°#]/gu) ?? []).map((written) => ({
    letters: written.replaceAll('*', ''),
    isNumber: written === '#',
    anyBefore: written.startsWith('*'),
    anyBehind: written.endsWith('*'),
  }));
}

function isWord(wanted: Wanted | undefined, word: string | undefined): boolean {
  if (wanted === undefined || word === undefined) return false;
  const { letters, isNumber, anyBefore, anyBehind } = wanted;
  if (isNumber) return saysNumber(word);
  if (anyBefore) return anyBehind ? word.includes(letters) : word.endsWith(letters);
  return anyBehind ? word.startsWith(letters) : word === letters;
}
