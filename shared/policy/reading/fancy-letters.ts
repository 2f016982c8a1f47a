import { lookAlikes } from './look-alikes.ts';

/** A stretch of letters that are drawn from other alphabets, and the same in plain ones. */
export type FancyLetters = { readonly start: number; readonly end: number; readonly plain: string };

const mathematical = String.raw`[\u{1D400}-\u{1D7FF}\u2102\u210A-\u2115\u2119-\u211D\u2124\u2128\u212C-\u2134\u2145-\u2149]`;
const wide = String.raw`[\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A]`;
const enclosed = String.raw`[\u24B6-\u24E9\u249C-\u24B5\u{1F110}-\u{1F129}\u{1F130}-\u{1F149}\u{1F150}-\u{1F169}\u{1F170}-\u{1F189}]`;
const raised = String.raw`[\u1D2C-\u1D6A\u02B0-\u02B8\u02E1-\u02E3\u2071\u207F\u1D43-\u1D61\u1D9C-\u1DBF]`;
const small = String.raw`[\u1D00\u0299\u1D04-\u1D07\uA730\u0262\u029C\u026A\u1D0A-\u1D0D\u029F\u0274\u1D0F\u1D18\u0280\uA731\u1D1B-\u1D1C\u1D20-\u1D22\u028F\u01EB\uA7AF]`;
const struck = String.raw`\p{L}[\u0300-\u036F]{0,2}[\u0332-\u0338\u20D2\u20D3\u20E5\u20E6][\u0300-\u036F]*`;
const zalgo = String.raw`\p{Script=Latin}\p{M}{3,}`;

const turnedLetters: ReadonlyMap<string, string> = new Map([
  ...[...'ɐqɔpǝɟƃɥᴉɾʞlɯuodbɹsʇnʌʍxʎz'].map(
    (turned, at) => [turned, 'abcdefghijklmnopqrstuvwxyz'.charAt(at)] as const,
  ),
  ['ı', 'i'],
  ['ɓ', 'g'],
]);

type Kind = {
  readonly one: RegExp;
  /** Where given, the other letters of the word must be of these. */
  readonly beside: RegExp | null;
  readonly leastInWord: number;
  /** In all words side by side. */
  readonly least: number;
  readonly plain: (written: string) => string;
};
const kinds: readonly Kind[] = [
  {
    one: all(`(?:${mathematical}|${wide}|${enclosed})\\p{M}*`),
    beside: null,
    leastInWord: 1,
    least: 2,
    plain: plainLetters,
  },
  { one: all(small), beside: all('[sxq]'), leastInWord: 2, least: 3, plain: plainLetters },
  { one: all(raised), beside: all('(?!)'), leastInWord: 2, least: 3, plain: plainLetters },
  {
    one: all('[ɐɔǝɟƃɥᴉɾʞɯɹʇʌʍʎ]'),
    beside: all(`[${[...turnedLetters.keys()].join('')}]`),
    leastInWord: 1,
    least: 3,
    plain: turnedBack,
  },
  { one: all(struck), beside: null, leastInWord: 1, least: 3, plain: plainLetters },
  { one: all(zalgo), beside: null, leastInWord: 2, least: 2, plain: plainLetters },
];
const word = /\S+/gu;
const mixed = /[\p{L}]{3,}/gu;
/** Wide letters are at home among these. */
const eastAsian = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const notWide = /[^\uFF00-\uFFEF\s\p{P}\p{S}]/u;
const isAscii = /^[\0-\x7F]*$/;

export function fancyLetters(text: string): readonly FancyLetters[] {
  if (isAscii.test(text)) return [];
  const isEastAsian = eastAsian.test(text);
  const found = kinds
    .flatMap((kind) => ofKind(text, kind))

    .filter(({ start, end }) => !isEastAsian || notWide.test(text.slice(start, end)));
  return united(text, [...found, ...mixedAlphabets(text)]).filter(
    ({ start, end, plain }) => plain !== text.slice(start, end),
  );
}

/** In order, and places that overlap as one, so that mending one does not leave the other. */
function united(text: string, places: readonly FancyLetters[]): readonly FancyLetters[] {
  const one: FancyLetters[] = [];
  for (const next of [...places].sort((a, b) => a.start - b.start)) {
    const last = one.at(-1);
    if (last === undefined || next.start >= last.end) one.push(next);
    else {
      const end = Math.max(last.end, next.end);
      const plain = [...plainLetters(text.slice(last.start, end))].map(likeLatin).join('');
      one[one.length - 1] = { start: last.start, end, plain };
    }
  }
  return one;
}

function all(source: string): RegExp {
  return new RegExp(source, 'gu');
}

/** Word by word, then joined over the spaces, so that a sentence is one place. */
function ofKind(text: string, { one, beside, leastInWord, least, plain }: Kind): readonly FancyLetters[] {
  if (text.search(one) < 0) return [];
  const runs: { start: number; end: number; count: number }[] = [];
  for (const match of text.matchAll(word)) {
    const letters = [...match[0].matchAll(one)];
    const [first, last] = [letters[0], letters.at(-1)];
    if (first === undefined || last === undefined || letters.length < leastInWord) continue;
    if (beside !== null && /\p{L}/u.test(match[0].replaceAll(one, '').replaceAll(beside, ''))) continue;
    const widened = beside === null ? 0 : match[0].search(/\p{L}/u) - first.index;
    const start = match.index + first.index + Math.min(0, widened);
    const end = match.index + endOfLetters(match[0], last.index + last[0].length, beside);
    const before = runs.at(-1);
    if (before !== undefined && start - before.end <= 4) {
      before.end = end;
      before.count += letters.length;
    } else runs.push({ start, end, count: letters.length });
  }
  return runs
    .filter(({ count }) => count >= least)
    .map(({ start, end }) => place(start, text.slice(start, end), plain(text.slice(start, end))));
}

function endOfLetters(written: string, end: number, beside: RegExp | null): number {
  let at = end;
  while (beside !== null && at < written.length && written.charAt(at).search(beside) >= 0) at += 1;
  return at;
}

function place(start: number, written: string, plain: string): FancyLetters {
  return { start, end: start + written.length, plain };
}

function plainLetters(written: string): string {
  return [
    ...written
      .normalize('NFD')
      .replaceAll(/[\u0332-\u0338\u20D2\u20D3\u20E5\u20E6]|(?<=\p{M}{2})\p{M}/gu, ''),
  ]
    .map(plainLetter)
    .join('')
    .replaceAll(/\p{M}{2,}/gu, '')
    .normalize('NFC');
}

function plainLetter(character: string): string {
  const point = character.codePointAt(0) ?? 0;
  for (const first of [0x1f110, 0x1f130, 0x1f150, 0x1f170])
    if (point >= first && point < first + 26) return String.fromCharCode(65 + point - first);
  if (point >= 0x249c && point <= 0x24b5) return String.fromCharCode(97 + point - 0x249c);
  const simple = character.normalize('NFKD');
  return new RegExp(small, 'u').test(simple) ? (lookAlikes.get(simple) ?? simple) : simple;
}

/** `ʇxǝʇ`, read with the head down. */
function turnedBack(written: string): string {
  return [...written]
    .reverse()
    .map((letter) => turnedLetters.get(letter) ?? letter)
    .join('');
}

/** Latin words with letters of other alphabets that look the same; not where the text has words of that alphabet. */
function mixedAlphabets(text: string): readonly FancyLetters[] {
  const found: FancyLetters[] = [];
  for (const match of text.matchAll(mixed)) {
    const [word] = match;
    if (!/[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(word)) continue;
    if (!/\p{Script=Latin}/u.test(word)) {
      if ([...word].some((letter) => !lookAlikes.has(letter))) return [];
      continue;
    }
    const plain = [...word].map((letter) => likeLatin(letter)).join('');
    if (/^\p{Script=Latin}+$/u.test(plain)) found.push(place(match.index, word, plain));
  }
  return found;
}

function likeLatin(letter: string): string {
  if (!/[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(letter)) return letter;
  const latin = lookAlikes.get(letter) ?? letter;
  return letter === letter.toLowerCase() ? latin : latin.toUpperCase();
}
