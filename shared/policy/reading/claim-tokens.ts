import { currencyWords } from '../words/number-words.ts';
import { numberInWords } from './number-in-words.ts';
import type { PlainText } from './plain-text.ts';

/** A word, number, date or sign that counts in a claim; punctuation, quotes and white space do not. */
export type ClaimToken = {
  readonly kind: 'word' | 'number' | 'sign' | 'date';
  /** What it says; a number has each value it can mean: `1,150` is 1150 and 1.15. */
  readonly values: readonly string[];
  /** Offsets into the text as written. */
  readonly start: number;
  readonly end: number;
};

const pattern =
  /(?<number>(?<![\p{L}\p{N}])-?\d{1,3}(?:[ '.,]\d{3})+(?:[.,]\d+)?(?!\d)|(?<![\p{L}\p{N}])-\d+(?:[.,]\d+)?|\d+(?:[.,]\d+)*)|(?<word>\p{L}[\p{L}\p{N}]*)|(?<sign>[%‰°€$£¥<>≤≥±~+×])/gu;
const currencies = new Set(['€', '$', '£', '¥']);

export function claimTokens(text: PlainText): readonly ClaimToken[] {
  const tokens: ClaimToken[] = [];
  for (const match of text.text.matchAll(pattern)) {
    const start = text.starts[match.index] ?? 0;
    const end = text.ends[match.index + match[0].length - 1] ?? 0;
    tokens.push({ ...tokenOf(match), start, end });
  }
  return withCurrencyBehind(withNumbersInWords(tokens));
}

/** Whether a token of a text says what one of a claim says; a claim's day without a year is that day of any year. */
export function isSameToken(token: ClaimToken, wanted: ClaimToken): boolean {
  if (token.kind !== wanted.kind) return false;
  return token.values.some((value) =>
    wanted.values.some((one) => value === one || (one.startsWith('--') && value.endsWith(one.slice(1)))),
  );
}

function tokenOf(match: RegExpExecArray): Pick<ClaimToken, 'kind' | 'values'> {
  const { number, word } = match.groups ?? {};
  if (number !== undefined) return { kind: 'number', values: valuesOf(number) };
  const written = word ?? match[0];
  const sign = currencyWords.get(written);
  if (sign !== undefined) return { kind: 'sign', values: [sign] };
  return { kind: word === undefined ? 'sign' : 'word', values: [written] };
}

/** `4,8` is 4.8; `1 150` is 1150; `1,150` and `1.150` may be either. */
function valuesOf(written: string): readonly string[] {
  const sign = written.startsWith('-') ? '-' : '';
  const digits = written.replace(/^-/, '').replaceAll(/[ ']/g, '');
  const marks = digits.match(/[.,]/g) ?? [];
  const [last] = marks.slice(-1);
  if (last === undefined) return [sign + trimZeros(digits)];
  const whole = digits.replaceAll(/[.,]/g, '');
  const at = digits.lastIndexOf(last);
  const decimal = `${digits.slice(0, at).replaceAll(/[.,]/g, '')}.${digits.slice(at + 1)}`;
  const isGrouped = /^\d{1,3}(?:[.,]\d{3})+$/.test(digits) && new Set(marks).size === 1;
  if (!isGrouped) return [sign + trimZeros(decimal)];
  return marks.length > 1
    ? [sign + trimZeros(whole)]
    : [sign + trimZeros(whole), sign + decimal.replace(/^0+(?=\d)/, '')];
}

/** `04` is 4, `4.80` is 4.8. */
function trimZeros(value: string): string {
  const whole = value.replace(/^0+(?=\d)/, '');
  return whole.includes('.') ? whole.replace(/\.?0+$/, '') : whole;
}

/** Words that say a number as one token, with a large word behind digits taken in: `4 million`. */
function withNumbersInWords(tokens: readonly ClaimToken[]): readonly ClaimToken[] {
  const words = tokens.map(({ kind, values }) => (kind === 'word' ? (values[0] ?? '') : ''));
  const isApart = (place: number) => (tokens[place]?.start ?? 0) - (tokens[place - 1]?.end ?? 0) > 1;
  /** No number has more words than these, and none goes on behind a comma. */
  const wordsOfOne = (at: number): readonly string[] => {
    let to = at + 1;
    while (to < at + 12 && to < tokens.length && !isApart(to)) to += 1;
    return words.slice(at, to);
  };
  const read: ClaimToken[] = [];
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at];
    if (token === undefined) break;
    const said = token.kind === 'word' ? numberInWords(wordsOfOne(at), 0) : null;
    const last = tokens[at + (said?.length ?? 1) - 1];
    if (said === null || last === undefined) {
      read.push(token);
      at += 1;
      continue;
    }
    const before = read.at(-1);
    const isScale = Number(said.value) >= 1000 && said.length === 1 && before?.kind === 'number';
    if (isScale && before !== undefined && /^\d/.test(before.values[0] ?? '')) {
      const values = before.values.map((value) => String(Number(value) * Number(said.value)));
      read[read.length - 1] = { kind: 'number', values, start: before.start, end: last.end };
    } else read.push({ kind: 'number', values: [said.value], start: token.start, end: last.end });
    at += said.length;
  }
  return read;
}

/** `£340` and `340 £` are the same money. */
function withCurrencyBehind(tokens: readonly ClaimToken[]): readonly ClaimToken[] {
  const moved = [...tokens];
  for (let i = 0; i + 1 < moved.length; i += 1) {
    const [sign, number] = [moved[i], moved[i + 1]];
    if (sign?.kind !== 'sign' || number?.kind !== 'number') continue;
    if (!currencies.has(sign.values[0] ?? '') || number.start - sign.end > 1) continue;
    moved[i] = number;
    moved[i + 1] = sign;
    i += 1;
  }
  return moved;
}
