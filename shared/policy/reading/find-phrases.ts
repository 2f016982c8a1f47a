import { patternChoices } from '../scan/pattern-choices.ts';
import { PatternScan } from '../scan/pattern-scan.ts';
import { bounded } from './bounded.ts';
import { type PlainText, plain } from './plain-text.ts';

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
 * A pattern over plain text, as whole words. Its gaps must be bounded. `behind`: no letter at least. `scan`: of the patterns that
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

/** Where a word begins as a match of the pattern may, in order: for one who then reads on in another way. */
export function placesOf(source: string): (text: PlainText) => readonly number[] {
  const id = commonScan.add(source);
  return (text) => commonScan.candidates(text, id).filter((_, i) => i % 2 === 0);
}

/** Tries only the choices that the scan names, where it names them, which is seldom. */
function matchPattern(
  source: string,
  scan: PatternScan,
  behind: string,
): (text: PlainText) => Generator<RegExpExecArray> {
  const id = scan.add(source);
  const choices = patternChoices(source);
  const patterns: (RegExp | undefined)[] = [];
  const patternOf = (choice: number) => {
    const known = patterns[choice];
    if (known !== undefined) return known;
    const pattern = new RegExp(
      String.raw`(?<![\p{L}\p{N}])(?:${bounded(choices[choice] ?? '')})${behind}`,
      'uy',
    );
    patterns[choice] = pattern;
    return pattern;
  };
  return function* matches(plainText) {
    const candidates = scan.candidates(plainText.sameWords ?? plainText, id);
    const { text } = plainText;
    let from = 0;
    for (let i = 0; i < candidates.length; i += 2) {
      const place = candidates[i] ?? 0;
      if (place < from) continue;
      const pattern = patternOf(candidates[i + 1] ?? 0);
      pattern.lastIndex = place;
      const match = pattern.exec(text);
      if (match === null) continue;
      yield match;
      from = Math.max(place + match[0].length, place + 1);
    }
  };
}

export function escaped(phrase: string): string {
  return phrase.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);
}
