import { boundNumberWords, numberJoiners, numberWords } from '../words/number-words.ts';

/** How many words from `at` on say one number, and which; null where none begins. "two hundred and fifty", "trente-deux". */
export function numberInWords(
  words: readonly string[],
  at: number,
): { readonly value: string; readonly length: number } | null {
  const first = worthOf(words[at]) ?? hundredAhead(words, at);
  if (first === null) return null;
  let whole = 0;
  let part = 0;
  let length = 0;
  for (let next = at; next < words.length; ) {
    const isJoined = length > 0 && numberJoiners.has(words[next] ?? '');
    const place = isJoined ? next + 1 : next;
    const word = words[place];
    const value = length > 0 ? (worthOf(word) ?? boundWorthOf(word)) : first;
    if (value === null) break;
    if (isJoined && value >= 100) break;
    if (length > 0 && !fits(part, whole, value)) break;
    if (value >= 1000) {
      whole += Math.max(part, 1) * value;
      part = 0;
    } else if (value === 100 && part > 0 && part < 100) part *= 100;
    else if (value === 20 && part === 4) part = 80;
    else part += value;
    next = place + 1;
    length = next - at;
  }
  return { value: String(whole + part), length };
}

function fits(part: number, whole: number, value: number): boolean {
  if (value >= 1000) return part > 0 && (whole === 0 || value < whole);
  if (value === 100) return (part > 0 && part < 10) || (part === 0 && whole > 0);
  if (value === 20 && part === 4) return true;
  if (part === 0) return whole > 0;
  if (value >= 100) return false;
  if (part % 100 === 0) return true;
  // 60 and 80 take the teens in French.
  if (value >= 10) return value < 20 && (part % 100 === 60 || part % 100 === 80);
  return part % 100 >= 20 && part % 10 === 0;
}

/** A word that begins with a digit, or says a number by itself. */
export function saysNumber(word: string): boolean {
  const first = word.charCodeAt(0);
  return (first >= 48 && first <= 57) || numberWords.has(word);
}

function worthOf(word: string | undefined): number | null {
  if (word === undefined) return null;
  const known = numberWords.get(word);
  return known === undefined ? germanCompound(word) : Number(known);
}

/** `ciento veinte`, `cent vingt`; alone they may be a coin or a part of "per cent". */
function hundredAhead(words: readonly string[], at: number): number | null {
  const value = boundWorthOf(words[at]);
  const next = worthOf(words[at + 1]);
  return value === 100 && next !== null && next < 100 && !/^(?:per|pour|por)$/.test(words[at - 1] ?? '')
    ? value
    : null;
}

function boundWorthOf(word: string | undefined): number | null {
  const known = boundNumberWords.get(word ?? '');
  return known === undefined ? null : Number(known);
}

/** `achthundertfunfzig`, `zweiunddreissig`, `dreitausend`. */
const compound =
  /^(?:(?<thousands>[a-z]{3,9})tausend)?(?:und)?(?:(?<hundreds>[a-z]{3,6})?(?<hundred>hundert))?(?:und)?(?:(?<ones>[a-z]{3,6})und)?(?<rest>[a-z]{3,9})?$/;

/** Shorter words with `und` or `hundert` in them are no numbers. */
const shortest = 9;

/** What a compound says: `achthundert`; null where it is none. */
export function germanCompound(word: string): number | null {
  if (word.length < shortest || !/hundert|tausend|und[a-z]+zig|unddreissig/.test(word)) return null;
  const parts = compound.exec(word)?.groups;
  if (parts === undefined) return null;
  const one = (text: string | undefined): number =>
    text === undefined
      ? 0
      : text === 'ein' || text === 'eins'
        ? 1
        : Number(numberWords.get(text) ?? Number.NaN);
  const { thousands, hundreds, hundred, ones, rest } = parts;
  const hundredsValue = hundred === undefined ? 0 : (hundreds === undefined ? 1 : one(hundreds)) * 100;
  const value = one(thousands) * 1000 + hundredsValue + one(ones) + one(rest);
  return Number.isFinite(value) && value > 0 ? value : null;
}
