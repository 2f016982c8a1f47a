import type { Alignment } from './align-term.ts';
import { isEverydayWord } from './everyday-words.ts';
import { firstLetter, letterTable } from './letters.ts';
import { standIns } from './look-alikes.ts';
import { hasGapAfter, type Term } from './term.ts';

/** Within one word, splits that nobody makes by chance. */
const splitting =
  /^(?:[-‐‑–—_.·•*/|\\~:+=^'’,]{1,3}|[-‐‑­]\s{0,2}\r?\n\s?|\r?\n|[\p{Extended_Pictographic}\p{Emoji_Modifier}]{1,4})$/u;
const sentenceEnd = /[.!?;:,…]\s|\n\s*\n/u;

/**
 * Whether letters that stand like this mean the term: spelled out letter by letter, split by punctuation, written with
 * digits or look-alikes; not two ordinary words side by side ("salt marsh" is no Saltmarsh), and not the number 455.
 */
export function isPlausibleSpelling(text: string, term: Term, alignment: Alignment): boolean {
  return hasPlausibleGaps(text, term, alignment) && hasPlausibleLetters(text, term, alignment);
}

function hasPlausibleGaps(text: string, term: Term, { starts, ends }: Alignment): boolean {
  const length = term.letters.length;
  const inner: { readonly after: number; readonly between: string }[] = [];
  const own: string[] = [];
  for (let i = 0; i + 1 < length; i += 1) {
    const between = gapIn(text.slice(ends[i], Math.max(ends[i] ?? 0, starts[i + 1] ?? 0)));
    if (hasGapAfter(term, i)) own.push(between);
    else if (between !== '') inner.push({ after: i, between });
  }
  const places = length - 1 - own.length;
  if (inner.length > 0 && inner.length === places && length >= 3) return true;
  if (own.some((between) => sentenceEnd.test(between))) return false;
  if (inner.length === 0) return true;
  if (length < 4) return false;
  if (inner.length === 1 && areEverydayWords(term, inner[0]?.after ?? 0)) return false;
  return inner.every(({ after, between }) => isSplit(term, inner.length, after, between));
}

/** "put-a" is two words, whatever they spell together. */
function areEverydayWords(term: Term, at: number): boolean {
  const from = at + 1 - wordBefore(term, at);
  const to = at + 1 + wordAfter(term, at);
  return isEverydayWord(term.letters.slice(from, at + 1)) && isEverydayWord(term.letters.slice(at + 1, to));
}

/** A space alone splits only where a piece is too short to be a word. */
function isSplit(term: Term, splits: number, after: number, between: string): boolean {
  if (/['’,]/.test(between) && splits < 3) return false;
  if (splitting.test(between)) return true;
  if (!/^\s+$/.test(between)) return splits >= 3;
  return (
    term.letters.length >= 6 && (wordBefore(term, after) <= 2 || wordAfter(term, after) <= 2 || splits >= 3)
  );
}

function wordBefore(term: Term, at: number): number {
  let count = 1;
  while (at - count >= 0 && !hasGapAfter(term, at - count)) count += 1;
  return count;
}

function wordAfter(term: Term, at: number): number {
  let count = 1;
  while (at + count < term.letters.length - 1 && !hasGapAfter(term, at + count)) count += 1;
  return count;
}

function hasPlausibleLetters(text: string, term: Term, { starts, ends, masked }: Alignment): boolean {
  const table = letterTable();
  const length = term.letters.length;
  let certain = 0;
  for (let i = 0; i < length; i += 1) {
    const letter = term.letters.charCodeAt(i);
    const at = starts[i] ?? 0;
    const folded = (ends[i] ?? 0) - at === 1 ? (table[text.charCodeAt(at)] ?? 0) : 0;
    if (folded < firstLetter || folded === letter) {
      const isSign = folded < firstLetter && standIns.has(text.charAt(at));
      certain += isSign ? 0 : 1;
    }
  }
  certain -= masked;
  return (
    certain === length ||
    (certain >= 1 && certain * 4 >= length && masked * 2 <= length && (masked === 0 || length > 3))
  );
}

/** Stretched letters (`fuuuck`) stand between letters too. */
function gapIn(between: string): string {
  return between === '' ? between : between.replaceAll(/[\p{M}\p{Cf}\p{L}\p{N}]/gu, '');
}
