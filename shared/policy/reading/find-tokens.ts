import {
  type Alphabet,
  type InfixShape,
  infixShapes,
  publishedExamples,
  type TokenShape,
  tokenShapes,
} from '../words/secrets/token-shapes.ts';
import { longRuns } from './long-runs.ts';
import { entropyOf, isPlaceholder, looksRandom } from './looks-random.ts';

/** `of` is the vendor whose keys look like this. */
export type TokenHit = { readonly start: number; readonly end: number; readonly of: string };

/** As far as a row without a space is read; longer only wants to take time. */
const longest = 8000;
/** What is judged of a key; the rest of its characters belong to it unread. */
const judged = 200;

const members: Readonly<Record<Alphabet, RegExp>> = {
  digits: /[0-9]/,
  hex: /[0-9a-fA-F]/,
  upper: /[0-9A-Z]/,
  capitals: /[0-9A-Z-]/,
  letters: /[a-zA-Z]/,
  alphanumeric: /[0-9a-zA-Z]/,
  word: /[0-9a-zA-Z_-]/,
  dotted: /[0-9a-zA-Z_.=-]/,
  base64: /[0-9a-zA-Z_+/=-]/,
};
const alphabets = Object.fromEntries(
  Object.entries(members).map(([name, member]) => [
    name,
    Uint8Array.from({ length: 128 }, (_, unit) => (member.test(String.fromCharCode(unit)) ? 1 : 0)),
  ]),
) as Record<Alphabet, Uint8Array>;
const { alphanumeric } = alphabets;

const keyAt = (text: string, at: number) => (text.charCodeAt(at) << 16) ^ text.charCodeAt(at + 1);
type Beginning = { readonly begin: string; readonly shape: TokenShape };
const beginnings = new Map<number, Beginning[]>();
for (const shape of tokenShapes) {
  for (const begin of shape.begins) {
    const key = keyAt(begin, 0);
    beginnings.set(key, [...(beginnings.get(key) ?? []), { begin, shape }]);
  }
}

/** Whether some key begins with these two characters. */
const canBegin = new Uint8Array(128 * 128);
for (const shape of tokenShapes) {
  for (const begin of shape.begins) canBegin[(begin.charCodeAt(0) << 7) | begin.charCodeAt(1)] = 1;
}

/** Keys of known vendors. `text` as typed, without invisible characters. Nothing is judged twice. */
export function findTokens(text: string, runs = longRuns(text)): readonly TokenHit[] {
  if (runs.length === 0) return [];
  const hits: TokenHit[] = [];
  for (const { start, end } of runs) {
    let isInWord = alphanumeric[text.charCodeAt(start - 1)] === 1;
    const stop = Math.min(end, start + longest);
    for (let at = start; at < stop; at += 1) {
      const isMember = alphanumeric[text.charCodeAt(at)] === 1;
      if (isMember && !isInWord && mayBegin(text, at)) {
        const reading = tokenAt(text, at);
        if (reading.of !== null) hits.push({ start: at, end: reading.end, of: reading.of });
        if (reading.end > at) at = reading.end - 1;
      }
      isInWord = isMember;
    }
  }
  return hits.concat(infixShapes.flatMap((shape) => aroundInfix(text, shape)));
}

function mayBegin(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1);
  return next < 128 && canBegin[(text.charCodeAt(at) << 7) | next] === 1;
}

/** `of` is null where there is no key; what was judged up to `end` need not be read again. */
function tokenAt(text: string, start: number): { readonly end: number; readonly of: string | null } {
  let read = start;
  for (const { begin, shape } of beginnings.get(keyAt(text, start)) ?? []) {
    if (!text.startsWith(begin, start)) continue;
    const body = start + begin.length;
    const end = trimmed(text, runFrom(text, body, shape.then, judged), body);
    if (end - body < shape.least) continue;
    const value = text.slice(body, end);
    const isTooLong =
      shape.most !== undefined && (end - body > shape.most || alphanumeric[text.charCodeAt(end)] === 1);
    if (!isTooLong && isKey(value, shape.then) && !publishedExamples.test(value)) {
      return { end: trimmed(text, runFrom(text, end, shape.then, text.length), end), of: shape.of };
    }
    read = end;
  }
  return { end: read, of: null };
}

/** Where no dash or dot may stand inside, no slug can be meant. */
function isKey(value: string, alphabet: Alphabet): boolean {
  const mayBeSlug = alphabet === 'word' || alphabet === 'dotted' || alphabet === 'base64';
  return mayBeSlug ? looksRandom(value) : !isPlaceholder(value) && entropyOf(value) >= 2.5;
}

function runFrom(text: string, start: number, alphabet: Alphabet, most: number): number {
  const members = alphabets[alphabet];
  const stop = Math.min(text.length, start + most);
  let end = start;
  while (end < stop && members[text.charCodeAt(end)] === 1) end += 1;
  return end;
}

/** The full stop and the dash after a key belong to the sentence. */
function trimmed(text: string, end: number, from: number): number {
  let last = end;
  while (last > from && /[.-]/.test(text.charAt(last - 1))) last -= 1;
  return last;
}

function aroundInfix(text: string, shape: InfixShape): readonly TokenHit[] {
  const hits: TokenHit[] = [];
  const members = alphabets[shape.before];
  let from = 0;
  for (let at = text.indexOf(shape.infix); at >= 0; at = text.indexOf(shape.infix, from)) {
    const after = at + shape.infix.length;
    const stop = Math.max(from, at - shape.mostBefore);
    let start = at;
    while (start > stop && members[text.charCodeAt(start - 1)] === 1) start -= 1;
    from = after;
    if (at - start < shape.leastBefore) continue;
    const end = trimmed(text, runFrom(text, after, shape.after, judged), after);
    if (end - after < shape.leastAfter) continue;
    from = end;
    const value = text.slice(Math.max(start, at - judged), at) + text.slice(after, end);
    if (looksRandom(value)) hits.push({ ...wholeAddress(text, start, end, shape), of: shape.of });
  }
  return hits;
}

/** A webhook is secret as a whole. */
function wholeAddress(text: string, start: number, end: number, { infix, after }: InfixShape) {
  let first = start;
  if (infix.includes('/')) while (first > start - judged && /\S/.test(text.charAt(first - 1))) first -= 1;
  return { start: first, end: runFrom(text, end, after, text.length) };
}
