import {
  type Alphabet,
  infixShapes,
  publishedExamples,
  type TokenShape,
  tokenShapes,
} from '../words/secrets/token-shapes.ts';
import { looksRandom } from './looks-random.ts';

/** `of` is the vendor whose keys look like this. */
export type TokenHit = { readonly start: number; readonly end: number; readonly of: string };

/** A key longer than this is still found, and taken out in pieces. */
const longest = 4096;

const members: Readonly<Record<Alphabet, RegExp>> = {
  digits: /[0-9]/,
  hex: /[0-9a-fA-F]/,
  upper: /[0-9A-Z]/,
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

const keyLength = 3;
const keyAt = (text: string, at: number) =>
  (text.charCodeAt(at) << 16) ^ (text.charCodeAt(at + 1) << 8) ^ text.charCodeAt(at + 2);
type Beginning = { readonly begin: string; readonly shape: TokenShape };
const beginnings = new Map<number, Beginning[]>();
for (const shape of tokenShapes) {
  for (const begin of shape.begins) {
    const key = keyAt(begin.padEnd(keyLength, '0'), 0);
    beginnings.set(key, [...(beginnings.get(key) ?? []), { begin, shape }]);
  }
}

/** Keys of known vendors. `text` as typed, without invisible characters. One pass; nothing is looked at twice. */
export function findTokens(text: string): readonly TokenHit[] {
  const hits: TokenHit[] = [];
  let isInWord = false;
  for (let at = 0; at < text.length; at += 1) {
    const isMember = alphanumeric[text.charCodeAt(at)] === 1;
    if (isMember && !isInWord) {
      const hit = tokenAt(text, at);
      if (hit !== null) {
        hits.push(hit);
        at = hit.end - 1;
      }
    }
    isInWord = isMember;
  }
  return hits.concat(infixShapes.flatMap((shape) => aroundInfix(text, shape)));
}

function tokenAt(text: string, start: number): TokenHit | null {
  for (const { begin, shape } of beginnings.get(keyAt(text, start)) ?? []) {
    if (!text.startsWith(begin, start)) continue;
    const body = start + begin.length;
    const run = runFrom(text, body, shape.then);
    const end = trimmed(text, run);
    if (end - body < shape.least) continue;
    const isExact = shape.most === undefined || (end - body <= shape.most && !isMemberAt(text, end));
    const value = text.slice(body, end);
    if (isExact && looksRandom(value) && !publishedExamples.test(value)) return { start, end, of: shape.of };
  }
  return null;
}

function isMemberAt(text: string, at: number): boolean {
  return alphanumeric[text.charCodeAt(at)] === 1;
}

function runFrom(text: string, start: number, alphabet: Alphabet): number {
  const members = alphabets[alphabet];
  const stop = Math.min(text.length, start + longest);
  let end = start;
  while (end < stop && members[text.charCodeAt(end)] === 1) end += 1;
  return end;
}

/** The full stop and the dash after a key belong to the sentence. */
function trimmed(text: string, end: number): number {
  let last = end;
  while (last > 0 && /[.-]/.test(text.charAt(last - 1))) last -= 1;
  return last;
}

function aroundInfix(text: string, shape: (typeof infixShapes)[number]): readonly TokenHit[] {
  const hits: TokenHit[] = [];
  let from = 0;
  for (let at = text.indexOf(shape.infix); at >= 0; at = text.indexOf(shape.infix, at + 1)) {
    const after = at + shape.infix.length;
    const end = trimmed(text, runFrom(text, after, shape.after));
    if (end - after < shape.leastAfter) continue;
    const members = alphabets[shape.before];
    const stop = Math.max(from, at - shape.mostBefore);
    let start = at;
    while (start > stop && members[text.charCodeAt(start - 1)] === 1) start -= 1;
    if (at - start < shape.leastBefore || !looksRandom(text.slice(start, at) + text.slice(after, end)))
      continue;
    hits.push(
      shape.infix.includes('/') ? wholeAddress(text, start, end, shape.of) : { start, end, of: shape.of },
    );
    from = end;
    at = end - 1;
  }
  return hits;
}

/** A webhook is secret as a whole. */
function wholeAddress(text: string, start: number, end: number, of: string): TokenHit {
  const before = /\S{0,200}$/.exec(text.slice(Math.max(0, start - 200), start))?.[0] ?? '';
  return { start: start - before.length, end, of };
}
