import { compoundHeads, type PasswordWords, passwordWords } from '../words/secrets/password-words.ts';
import type { PlainText } from './plain-text.ts';

/** From the name of the password to its last character; `value` is the password as written. */
export type PasswordHit = { readonly start: number; readonly end: number; readonly value: string };

const all = (pick: (words: PasswordWords) => readonly string[]) => passwordWords.flatMap(pick).join('|');
const letter = '[a-z0-9]';
/** Every word that may name a password, so that a text without one costs one look. */
const names = new RegExp(
  `(?:(?<!${letter})|(?=${compoundHeads})(?<=[a-z]-?))(?:(?<password>(?:${all((words) => words.passwords)})(?! (?:${all((words) => words.things)})(?!${letter})))|(?<code>${all((words) => words.codes)})|(?<perhaps>${all((words) => words.perhaps)})|(?<logIn>${all((words) => words.logIns)}))(?!${letter})`,
  'g',
);
const says = `(?:${all((words) => words.says)})(?: (?:still|now|just|simply|currently|noch|jetzt|immer noch|aktuell|encore|toujours|maintenant|ahora|todavia|aun))?`;
const between = String.raw`(?:["')]{0,2}(?: (?!\d)[^.,!?;:="\n]{1,50}?)?)`;
const quote = `["']?`;
const bySign = new RegExp(`^${between} ?(?::|=|->|=>|→|➡️?|👉) ?${quote}`, 'u');
const byDash = new RegExp(`^["')]{0,2} - ?${quote}`, 'u');
const byWord = new RegExp(`^${between} ${says}:? ${quote}`, 'u');
const byQuote = new RegExp(`^${between} ${says}:? ["']`, 'u');
const alone = new RegExp(`^[?]? ${quote}`, 'u');
const pair = new RegExp(
  String.raw`^(?: ?[:=]| (?:with|mit|avec|con|is|ist|est|es))? ?${quote}([^\s/|:"]{2,40}) ?(?:[/|:]| and | und | et | y ) ?${quote}`,
  'u',
);
const noValues = new RegExp(`^(?:${all((words) => words.noValues)})$`, 'u');
/** As much as is looked at behind a name. */
const reach = 130;
/** Names that are looked behind; a text with more of them only wants to take time. */
const mostNames = 200;

export function findPasswords(text: string, plain: PlainText): readonly PasswordHit[] {
  const hits: PasswordHit[] = [];
  let read = 0;
  let looks = 0;
  for (const match of plain.text.matchAll(names)) {
    if (match.index < read) continue;
    looks += 1;
    if (looks > mostNames) break;
    const after = match.index + match[0].length;
    const behind = plain.text.slice(after, after + reach);
    const found = valueBehind(behind, match.groups ?? {}, (from, to) =>
      text.slice(plain.starts[after + from] ?? 0, plain.ends[after + to - 1] ?? 0),
    );
    if (found === null) continue;
    read = after + found.end;
    hits.push({
      start: plain.starts[startOfCompound(plain.text, match.index)] ?? 0,
      end: plain.ends[read - 1] ?? text.length,
      value: found.value,
    });
  }
  return hits;
}

function startOfCompound(text: string, from: number): number {
  let start = from;
  while (start > from - 24 && /[a-z-]/.test(text.charAt(start - 1))) start -= 1;
  return start;
}

type Names = { readonly [name: string]: string | undefined };
type Value = { readonly end: number; readonly value: string; readonly isLast: boolean };
type Read = (lead: RegExp, accept: (value: Value) => boolean) => Value | null;

function valueBehind(
  behind: string,
  names: Names,
  written: (from: number, to: number) => string,
): Value | null {
  const read: Read = (lead, accept) => {
    const from = lead.exec(behind)?.[0].length;
    const chunk = from === undefined ? undefined : /^[^\s"]{3,80}/.exec(behind.slice(from))?.[0];
    if (from === undefined || chunk === undefined) return null;
    const length = chunk.replace(/['.,;:)]+$/, '').length;
    const end = from + length;
    const isLast = chunk.length > length || /^["')]*(?:$|\s*[\n/|(])|^"/.test(behind.slice(end));
    const value = { end, value: written(from, end), isLast };
    return length > 2 && accept(value) ? value : null;
  };
  if (names.password !== undefined) return readPassword(read);
  if (names.code !== undefined) return readCode(read);
  if (names.logIn === undefined) return read(bySign, isVeryStrong) ?? read(byWord, isVeryStrong);
  const isUser = /^\p{L}(?!ttps?:)/u.test(pair.exec(behind)?.[1] ?? '');
  return isUser ? read(pair, isVeryStrong) : null;
}

function readPassword(read: Read): Value | null {
  return (
    read(bySign, (value) => isStrong(value) || (value.isLast && isPlainPassword(value))) ??
    read(byWord, isStrong) ??
    read(byQuote, isPlainPassword) ??
    read(byDash, isStrong) ??
    read(alone, (value) => isVeryStrong(value) || isWordWithNumber(value))
  );
}

function readCode(read: Read): Value | null {
  const isNoYear = (value: Value) => isCode(value) && !/^(?:19|20)\d{2}$/.test(value.value);
  return (
    read(bySign, (value) => isCode(value) || isVeryStrong(value)) ??
    read(byWord, isCode) ??
    read(alone, isNoYear)
  );
}

/** Letters, digits and the keys of a door; three digits at least. */
function isCode({ value }: Value): boolean {
  return /^[\p{L}\d#*-]{3,12}$/u.test(value) && (value.match(/\d/g)?.length ?? 0) >= 3;
}

/** Made up rather than said: letters with digits or signs, or a hump inside a long word, or digits alone. */
function isStrong({ value }: Value): boolean {
  if (value.length < 4 || isAddress(value)) return false;
  if (/^\d{4,}$/.test(value)) return true;
  const hasLetter = /\p{L}/u.test(value);
  const hasDigit = /\d/.test(value);
  if (hasLetter && hasDigit && !/^\d+(?:[-.]?\p{L}+)$/u.test(value)) return true;
  if (hasLetter && /[#$%&*@+_^~=<>{}\\]|!./u.test(value)) return true;
  return value.length >= 8 && /\p{Ll}\p{Lu}/u.test(value);
}

function isVeryStrong({ value }: Value): boolean {
  if (value.length < 6 || isAddress(value)) return false;
  const hasDigit = /\d/.test(value);
  const hasSign = /[#$%&*@!?+_^~=]/.test(value);
  return /\p{L}/u.test(value) && hasDigit && (hasSign || (/\p{Lu}/u.test(value) && /\p{Ll}/u.test(value)));
}

/** `password sunflower2026` */
function isWordWithNumber({ value }: Value): boolean {
  return /^\p{L}{4,30}\d{2,8}[!?]?$/u.test(value);
}

/** `password: sunflower`, which nothing but its name gives away. */
function isPlainPassword({ value }: Value): boolean {
  const word = value
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/[\p{M}!?]/gu, '');
  return /^[\p{L}\d-]{5,40}$/u.test(word) && !noValues.test(word);
}

function isAddress(value: string): boolean {
  return (
    /^(?:https?:|www\.|[<{[(]|\*+$|x{4,}$|\.{3})/i.test(value) || /^[^@\s]+@[^@\s]+\.[a-z]{2,}$/i.test(value)
  );
}
