import { letterTable, nothing } from './letters.ts';
import { characterAt } from './plain-text.ts';

/**
 * The text as a keyboard would have typed it: full-width and mathematical letters and digits in ASCII, plain quotes,
 * dashes and spaces, nothing invisible. Case, accents and line breaks stay, because keys and addresses depend on them.
 */
export type TypedText = {
  readonly text: string;
  /** Offsets of typed characters in the text as written; `endOf` of the last character of a span. */
  startOf(at: number): number;
  endOf(at: number): number;
};

const signs: ReadonlyMap<string, string> = new Map([
  ...[...'‘’‚‛′ʼ`´'].map((sign) => [sign, "'"] as const),
  ...[...'“”„‟″«»‹›'].map((sign) => [sign, '"'] as const),
  ...[...'‐‑‒–—―−'].map((sign) => [sign, '-'] as const),
  ...[...'。．｡'].map((sign) => [sign, '.'] as const),
  ...[...'∕⁄⧸'].map((sign) => [sign, '/'] as const),
]);
/** `10²` is no 102. */
const raisedOrLowered = /[\u00b2\u00b3\u00b9\u2070-\u209f]/;
const ascii = /^[\x20-\x7e]+$/;

export function typedText(text: string): TypedText {
  if (!/[^\n\x20-\x7e]/.test(text)) return { text, startOf: (at) => at, endOf: (at) => at + 1 };
  const parts: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (let at = 0; at < text.length; ) {
    const unit = text.charCodeAt(at);
    const character = unit < 0x80 ? text.charAt(at) : characterAt(text, at);
    const end = at + character.length;
    const typed = unit < 0x80 ? character : typedCharacter(character, unit);
    for (let i = 0; i < typed.length; i += 1) {
      starts.push(at);
      ends.push(end);
    }
    parts.push(typed);
    at = end;
  }
  return {
    text: parts.join(''),
    startOf: (at) => starts[at] ?? text.length,
    endOf: (at) => ends[at] ?? text.length,
  };
}

function typedCharacter(character: string, unit: number): string {
  if (character.length === 1 && letterTable()[unit] === nothing) return '';
  if (unit < 0x2000 && unit >= 0xc0) return arabicDigit(unit) ?? character;
  const sign = signs.get(character);
  if (sign !== undefined) return sign;
  if (/^\s$/.test(character)) return ' ';
  if (raisedOrLowered.test(character)) return character;
  const folded = character.normalize('NFKC');
  return ascii.test(folded) ? folded : character;
}

function arabicDigit(unit: number): string | null {
  for (const zero of [0x660, 0x6f0]) if (unit >= zero && unit < zero + 10) return String(unit - zero);
  return null;
}
