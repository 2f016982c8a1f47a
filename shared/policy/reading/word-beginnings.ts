import { onceFor } from './once-for.ts';
import type { PlainText } from './plain-text.ts';

/** The kinds of characters that a beginning tells apart: `a` to `z` are 1 to 26, the end of the text is 0. */
export const kinds = { end: 0, space: 27, apostrophe: 28, digit: 29, hyphen: 30, other: 31 } as const;
/** So many characters make a beginning, in five bits each. */
export const beginningLength = 3;
export const beginningCount = 2 ** (5 * beginningLength);

export function kindOfUnit(unit: number): number {
  if (unit >= 97 && unit <= 122) return unit - 96;
  if (unit === 32) return kinds.space;
  if (unit === 39) return kinds.apostrophe;
  if (unit >= 48 && unit <= 57) return kinds.digit;
  return unit === 45 ? kinds.hyphen : kinds.other;
}

const kindOf = Uint8Array.from({ length: 128 }, (_, unit) => kindOfUnit(unit));

/** Where a word or a sign may begin, that is not behind a letter or digit, and the first characters there. */
export type WordBeginnings = {
  readonly count: number;
  readonly places: Uint32Array;
  readonly beginnings: Uint16Array;
};

/** Worked out once a text, since dozens of patterns ask. */
export const wordBeginnings: (plain: PlainText) => WordBeginnings = onceFor(({ text }) => read(text));

function read(text: string): WordBeginnings {
  const places = new Uint32Array(text.length + 1);
  const beginnings = new Uint16Array(text.length + 1);
  let count = 0;
  let before: number = kinds.end;
  for (let at = 0; at <= text.length; at += 1) {
    const kind = kindAt(text, at);
    const isBehindWord = (before >= 1 && before <= 26) || before === kinds.digit;
    if (!isBehindWord && !isSecondHalf(text, at)) {
      places[count] = at;
      beginnings[count] = (kind << 10) | (kindAt(text, at + 1) << 5) | kindAt(text, at + 2);
      count += 1;
    }
    before = kind;
  }
  return { count, places, beginnings };
}

function kindAt(text: string, at: number): number {
  if (at >= text.length) return kinds.end;
  return kindOf[text.charCodeAt(at)] ?? kinds.other;
}

function isSecondHalf(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  const before = text.charCodeAt(at - 1);
  return unit >= 0xdc00 && unit < 0xe000 && before >= 0xd800 && before < 0xdc00;
}
