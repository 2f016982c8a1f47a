import type { HandbookSection } from '../contract/handbook.ts';
import { plainMarkdown } from './plain-markdown.ts';
import { splitSection } from './split-section.ts';

/** A stretch of the handbook, as it is looked through. */
export type SearchPart = {
  readonly sectionId: string;
  readonly title: string;
  /** Empty for what stands before the first heading. */
  readonly heading: string;
  readonly anchor: string | null;
  readonly text: string;
};

/** `at`: where in the part's text it begins. */
export type ExcerptPiece = { readonly at: number; readonly text: string; readonly isFound: boolean };

export type FoundPart = SearchPart & {
  /** The words around the first place, with what was looked for marked. */
  readonly excerpt: readonly ExcerptPiece[];
};

/** Finds parts that have every word, as the beginning of one of theirs or, from four letters on, inside one. */
export type HandbookSearch = (words: string, most?: number) => readonly FoundPart[];

type Posting = { readonly part: number; readonly weight: number };

const inTitle = 9;
const inHeading = 6;
const inText = 1;
const shortestInside = 4;
const excerptLength = 120;

/** Looks at every word once; each search then touches only the words that fit. */
export function handbookSearch(sections: readonly HandbookSection[]): HandbookSearch {
  const parts = sections.flatMap(partsOf);
  const postings = new Map<string, Posting[]>();
  for (const [part, { title, heading, text }] of parts.entries()) {
    const weights = new Map<string, number>();
    const note = (words: string, weight: number) => {
      for (const word of wordsOf(words)) {
        const folded = fold(word);
        weights.set(folded, Math.max(weights.get(folded) ?? 0, weight));
      }
    };
    note(title, inTitle);
    note(heading, inHeading);
    note(text, inText);
    for (const [word, weight] of weights) {
      const known = postings.get(word);
      if (known) known.push({ part, weight });
      else postings.set(word, [{ part, weight }]);
    }
  }
  const vocabulary = [...postings.keys()].sort();

  return (words, most = 40) => {
    const wanted = wordsOf(words).map(fold);
    if (wanted.length === 0) return [];
    const scores = wanted
      .map((word) => scoresOf(word, vocabulary, postings))
      .reduce((all, one) => new Map([...all].flatMap(([part, score]) => also(one, part, score))));
    return [...scores]
      .sort(([one, score], [other, otherScore]) => otherScore - score || one - other)
      .slice(0, most)
      .flatMap(([index]) => {
        const part = parts[index];
        return part ? [{ ...part, excerpt: excerptOf(part.text, wanted) }] : [];
      });
  };
}

function partsOf({ id, title, text }: HandbookSection): readonly SearchPart[] {
  const parts = splitSection(text);
  const whole = parts.length > 0 ? parts : [{ heading: '', anchors: [], text: '' }];
  return whole.map((part) => ({
    sectionId: id,
    title,
    heading: part.heading,
    anchor: part.anchors[0] ?? null,
    text: plainMarkdown(part.text),
  }));
}

function scoresOf(
  wanted: string,
  vocabulary: readonly string[],
  postings: ReadonlyMap<string, readonly Posting[]>,
): ReadonlyMap<number, number> {
  const scores = new Map<number, number>();
  const count = (word: string, factor: number) => {
    for (const { part, weight } of postings.get(word) ?? []) {
      scores.set(part, Math.max(scores.get(part) ?? 0, weight * factor));
    }
  };
  const first = firstFrom(vocabulary, wanted);
  for (let at = first; vocabulary[at]?.startsWith(wanted); at += 1) {
    const word = vocabulary[at] ?? '';
    count(word, word === wanted ? 2 : 1);
  }
  // Compounds: “pumpe” is to find “Wärmepumpe” too.
  if (wanted.length >= shortestInside) {
    for (const word of vocabulary) if (word.indexOf(wanted, 1) !== -1) count(word, 0.5);
  }
  return scores;
}

function also(one: ReadonlyMap<number, number>, part: number, score: number): readonly [number, number][] {
  const more = one.get(part);
  return more === undefined ? [] : [[part, score + more]];
}

function firstFrom(vocabulary: readonly string[], wanted: string): number {
  let [low, high] = [0, vocabulary.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((vocabulary[middle] ?? '') < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

function excerptOf(text: string, wanted: readonly string[]): FoundPart['excerpt'] {
  const spans = [...text.matchAll(word)].filter(([found]) => isWanted(fold(found), wanted));
  const around = Math.max(0, (spans[0]?.index ?? 0) - excerptLength / 3);
  const start = around === 0 ? 0 : text.indexOf(' ', around) + 1;
  const end =
    text.length - start <= excerptLength ? text.length : text.lastIndexOf(' ', start + excerptLength);
  const pieces: ExcerptPiece[] = [];
  let done = start;
  for (const { 0: found, index } of spans) {
    if (index < start || index + found.length > end) continue;
    pieces.push(
      { at: done, text: text.slice(done, index), isFound: false },
      { at: index, text: found, isFound: true },
    );
    done = index + found.length;
  }
  pieces.push({ at: done, text: text.slice(done, Math.max(done, end)), isFound: false });
  if (start > 0) pieces.unshift({ at: -1, text: '… ', isFound: false });
  if (end < text.length) pieces.push({ at: text.length, text: ' …', isFound: false });
  return pieces.filter((piece) => piece.text !== '');
}

function isWanted(folded: string, wanted: readonly string[]): boolean {
  return wanted.some(
    (one) => folded.startsWith(one) || (one.length >= shortestInside && folded.includes(one)),
  );
}

const word = /[\p{L}\p{M}\p{N}]+/gu;

function wordsOf(text: string): readonly string[] {
  return text.match(word) ?? [];
}

/** Case and accents do not count, and ß is ss. */
function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ß', 'ss');
}
