import { belowZero, minusWords, sameUnits } from '../words/same-units.ts';
import { withDates } from './claim-dates.ts';
import { type ClaimToken, claimTokens } from './claim-tokens.ts';
import type { PlainText } from './plain-text.ts';

type Spelling = { readonly words: readonly string[]; readonly means: string };

const spellings = byFirstWord();
const below = belowZero.map((words) => words.split(' '));

/** Tokens of a claim by what they mean: one token a date, one spelling of each unit, a sign for "minus". */
export function meaningTokens(text: PlainText): readonly ClaimToken[] {
  return withMinus(withUnits(withDates(claimTokens(text), text)));
}

function withUnits(tokens: readonly ClaimToken[]): readonly ClaimToken[] {
  const read: ClaimToken[] = [];
  for (let at = 0; at < tokens.length; ) {
    const first = tokens[at];
    if (first === undefined) break;
    const spelling = spellings
      .get(first.values[0] ?? '')
      ?.find(({ words }) => words.every((word, place) => tokens[at + place]?.values[0] === word));
    const last = tokens[at + (spelling?.words.length ?? 1) - 1] ?? first;
    if (spelling === undefined || isLoneLetter(spelling, read.at(-1))) {
      read.push(first);
      at += 1;
      continue;
    }
    const kind = spelling.means === '%' ? 'sign' : 'word';
    read.push({ kind, values: [spelling.means], start: first.start, end: last.end });
    at += spelling.words.length;
  }
  return read;
}

const units = new Set(sameUnits.map((line) => line.split(', ')[0]));

/** Whether a token says what a figure counts: a unit that Herald knows in several spellings, or a currency. */
export function isUnit({ values }: ClaimToken): boolean {
  const [said = ''] = values;
  return (units.has(said) && said !== 'up to') || /^[€$£¥%]$/.test(said);
}

/** `c`, `m` and `an` are units behind a figure only. */
function isLoneLetter({ words }: Spelling, before: ClaimToken | undefined): boolean {
  return words.length === 1 && (words[0] ?? '').length < 3 && before?.kind !== 'number';
}

/** "minus 20 °C" and "20 °C below zero" are -20 °C; "minus 20 %" is not. */
function withMinus(tokens: readonly ClaimToken[]): readonly ClaimToken[] {
  const read: ClaimToken[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    const next = tokens[at + 1];
    const isMinus =
      minusWords.has(token.values[0] ?? '') && next?.kind === 'number' && isDegree(tokens[at + 2]);
    if (isMinus && next !== undefined) {
      read.push({ ...negative(next), start: token.start });
      at += 1;
      continue;
    }
    const degree = read.at(-1);
    const number = read.at(-2);
    const behind = below.find((words) =>
      words.every((word, place) => tokens[at + place]?.values[0] === word),
    );
    if (behind !== undefined && number?.kind === 'number' && isDegree(degree)) {
      read[read.length - 2] = negative(number);
      at += behind.length - 1;
      continue;
    }
    read.push(token);
  }
  return read;
}

function negative(token: ClaimToken): ClaimToken {
  return { ...token, values: token.values.map((value) => (value.startsWith('-') ? value : `-${value}`)) };
}

function isDegree(token: ClaimToken | undefined): boolean {
  return /^°/.test(token?.values[0] ?? '');
}

/** The longest spelling first. */
function byFirstWord(): ReadonlyMap<string, readonly Spelling[]> {
  const found = new Map<string, Spelling[]>();
  for (const line of sameUnits) {
    const all = line.split(', ');
    const [means = ''] = all;
    for (const one of all) {
      const words = one.split(' ');
      const key = words[0] ?? '';
      found.set(key, [...(found.get(key) ?? []), { words, means }]);
    }
  }
  for (const [key, list] of found)
    found.set(
      key,
      list.toSorted((a, b) => b.words.length - a.words.length),
    );
  return found;
}
