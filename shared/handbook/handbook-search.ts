import type { HandbookSection } from '../contract/handbook.ts';
import { plainMarkdown } from './plain-markdown.ts';
import { splitSection } from './split-section.ts';
import { isFoundIn, wordIndex } from './word-index.ts';

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

const inTitle = 9;
const inHeading = 6;
const inText = 1;
const excerptLength = 120;

/** Looks at every word once; each search then touches only the words that fit. */
export function handbookSearch(sections: readonly HandbookSection[]): HandbookSearch {
  const parts = sections.flatMap(partsOf);
  const index = wordIndex(
    parts.map(({ title, heading, text }) => [
      { words: wordsOf(title), weight: inTitle },
      { words: wordsOf(heading), weight: inHeading },
      { words: wordsOf(text), weight: inText },
    ]),
  );
  return (words, most = 25) => {
    const wanted = wordsOf(words);
    if (wanted.length === 0) return [];
    const each = wanted.map((one) => {
      const scores = new Float64Array(parts.length);
      index.score(one, scores);
      return scores;
    });
    return bestOf(each, most).flatMap((at) => {
      const part = parts[at];
      return part ? [{ ...part, excerpt: excerptOf(part.text, wanted) }] : [];
    });
  };
}

/** The parts that have a score for each word, highest sum first, those with the same sum in their order. */
function bestOf(each: readonly Float64Array[], most: number): readonly number[] {
  const bySum = new Map<number, number[]>();
  const count = each[0]?.length ?? 0;
  for (let part = 0; part < count; part += 1) {
    if (each.some((scores) => scores[part] === 0)) continue;
    const sum = each.reduce((total, scores) => total + (scores[part] ?? 0), 0);
    const same = bySum.get(sum);
    if (same === undefined) bySum.set(sum, [part]);
    else if (same.length < most) same.push(part);
  }
  return [...bySum]
    .sort(([one], [other]) => other - one)
    .flatMap(([, same]) => same)
    .slice(0, most);
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
  return wanted.some((one) => isFoundIn(folded, one));
}

const word = /[\p{L}\p{M}\p{N}]+/gu;

/** The words of a text, folded. */
function wordsOf(text: string): readonly string[] {
  return fold(text).match(word) ?? [];
}

/** Case and accents do not count, and ß is ss. */
function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss');
}
