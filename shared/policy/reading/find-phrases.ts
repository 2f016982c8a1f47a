import { patternChoices } from '../scan/pattern-choices.ts';
import { PatternScan } from '../scan/pattern-scan.ts';
import { patternBeginnings } from './pattern-beginnings.ts';
import { type PlainText, plain } from './plain-text.ts';
import { wordBeginnings } from './word-beginnings.ts';

export type PhraseHit = {
  /** Offsets into the text as written. */
  readonly start: number;
  readonly end: number;
  /** Offset into the plain text. */
  readonly at: number;
  readonly plain: string;
};

export type FindPhrases = (text: PlainText) => readonly PhraseHit[];

/** Whole phrases, written out: case, marks, quotes and white space do not matter. */
export function findPhrases(phrases: readonly string[], scan?: PatternScan): FindPhrases {
  const patterns = phrases
    .map(plain)
    .filter((phrase) => phrase !== '')
    .map(escaped);
  return patterns.length === 0
    ? () => []
    : findPattern(patterns.sort((a, b) => b.length - a.length).join('|'), scan === undefined ? {} : { scan });
}

const noWord = String.raw`(?![\p{L}\p{N}])`;

/** Of the patterns that belong to no pack. */
const commonScan = new PatternScan();
const none: readonly PhraseHit[] = [];

/**
 * A pattern over plain text, as whole words. It must be linear: bounded gaps only. `behind`: no letter at least. `scan`: of the patterns that
 * the same texts are asked about.
 */
export function findPattern(
  source: string,
  { scan = commonScan, behind = noWord }: { readonly scan?: PatternScan; readonly behind?: string } = {},
): FindPhrases {
  const matches = matchPattern(source, scan, behind);
  return (text) => {
    let hits: PhraseHit[] | undefined;
    for (const match of matches(text)) {
      hits ??= [];
      hits.push({
        start: text.starts[match.index] ?? 0,
        end: text.ends[match.index + match[0].length - 1] ?? 0,
        at: match.index,
        plain: match[0],
      });
    }
    return hits ?? none;
  };
}

/** The same where only it counts whether there is one. */
export function hasPattern(source: string): (text: PlainText) => boolean {
  const matches = matchPattern(source, commonScan, noWord);
  return (text) => matches(text).next().done !== true;
}

/** Tries only the choices that the scan has marked, only where a word begins as a match can begin, which is seldom. */
function matchPattern(
  source: string,
  scan: PatternScan,
  behind: string,
): (text: PlainText) => Generator<RegExpExecArray> {
  const choices = patternChoices(source).map((choice) => ({ choice, id: scan.add(choice) }));
  const patterns = new Map<number, RegExp>();
  const patternOf = ({ choice, id }: (typeof choices)[number]) => {
    const known = patterns.get(id);
    if (known !== undefined) return known;
    const pattern = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${choice})${behind}`, 'uy');
    patterns.set(id, pattern);
    return pattern;
  };
  let canBegin: Uint8Array | undefined;
  return function* matches(plainText) {
    const marks = scan.marksOf(plainText.sameWords ?? plainText);
    if (!choices.some(({ id }) => marks[id] === 1)) return;
    const marked = choices.filter(({ id }) => marks[id] === 1).map(patternOf);
    canBegin ??= patternBeginnings(source);
    const { text } = plainText;
    const { count, places, beginnings } = wordBeginnings(plainText);
    let from = 0;
    for (let i = 0; i < count; i += 1) {
      if (canBegin[beginnings[i] ?? 0] === 0) continue;
      const place = places[i] ?? 0;
      if (place < from) continue;
      const match = firstAt(text, place, marked);
      if (match === null) continue;
      yield match;
      from = Math.max(place + match[0].length, place + 1);
    }
  };
}

function firstAt(text: string, place: number, patterns: readonly RegExp[]): RegExpExecArray | null {
  for (const pattern of patterns) {
    pattern.lastIndex = place;
    const match = pattern.exec(text);
    if (match !== null) return match;
  }
  return null;
}

export function escaped(phrase: string): string {
  return phrase.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);
}
