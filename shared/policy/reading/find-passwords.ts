import {
  compoundHeads,
  type PasswordWords,
  passwordWords,
  sharedUsers,
  systems,
} from '../words/secrets/password-words.ts';
import {
  isCode,
  isPlainPassword,
  isRemark,
  isStrong,
  isVeryStrong,
  isWordWithNumber,
} from './password-values.ts';
import type { PlainText } from './plain-text.ts';

/** From the name of the password to its last character; `value` is the password as written. */
export type PasswordHit = { readonly start: number; readonly end: number; readonly value: string };

const all = (pick: (words: PasswordWords) => readonly string[]) => passwordWords.flatMap(pick).join('|');
const letter = '[a-z0-9]';
/** Every word that may name a password, so that a text without one costs one look. */
const names = new RegExp(
  `(?:(?<!${letter})|(?=${compoundHeads})(?<=[a-z]-?))(?:(?<password>(?:${all((words) => words.passwords)})(?! (?:${all((words) => words.things)})(?!${letter})))|(?<code>${all((words) => words.codes)})|(?<perhaps>${all((words) => words.perhaps)})|(?<logIn>${all((words) => words.logIns)})|(?<user>${sharedUsers})|(?<shared>codes?|kode|codigo))(?!${letter})`,
  'g',
);
const says = `(?:${all((words) => words.says)})(?: (?:still|now|just|simply|currently|actually|really|literally|noch|jetzt|immer noch|weiterhin|aktuell|ubrigens|leider|einfach|bekanntlich|encore|toujours|maintenant|desormais|simplement|bien|ahora|todavia|siempre|simplemente|aun)){0,2}`;
const between = String.raw`(?:["')]{0,2}(?: (?!\d)[^.,!?;:="\n]{1,50}?)?)`;
const quote = `(?:["'] ?)?`;
const bySign = new RegExp(`^${between} ?(?::|=|->|=>|→|➡️?|👉) ?${quote}`, 'u');
const byDash = new RegExp(`^["')]{0,2} - ?${quote}`, 'u');
const byWord = new RegExp(`^${between},? ${says}:? ${quote}`, 'u');
const byQuote = new RegExp(`^${between} ${says}:? ["'] ?`, 'u');
const alone = new RegExp(`^[?]? ${quote}`, 'u');
const pair = new RegExp(
  String.raw`^(?:${between}(?: ?[:=]| (?:with|mit|avec|con|is|are|ist|sind|est|sont|es|son)))? ?${quote}([^\s/|:"]{2,40}) ?(?:[/|:+]|, | - | and | und | et | y ) ?${quote}`,
  'u',
);
const asPassword =
  /(?<![^\s"'])([^\s"'.,;:]{4,60})["']? ?"? ?(?:as|als|en|comme|como|for|fur|pour)(?: (?:the|a|our|das|unser|un|le|notre|la|nuestra))? (?:[a-z]{2,12}[ -])?$/u;
const besideUser = new RegExp(`^(?: ?[/|+] ?|:)${quote}`, 'u');
const inWords = (source: string) => new RegExp(`(?<![a-z0-9])(?:${source})(?![a-z0-9])`, 'u');
const network = inWords(all((words) => words.networks));
const opensNothing = inWords(all((words) => words.openNothing));
const system = inWords(`${systems}|${all((words) => words.logIns)}`);
const figure = new RegExp(`^ (?:${all((words) => words.figures)})(?![a-z])`, 'u');
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
    const around = plain.text.slice(Math.max(0, match.index - 60), after + 60);
    const found = valueBehind(behind, around, match.groups ?? {}, (from, to) =>
      text.slice(plain.starts[after + from] ?? 0, plain.ends[after + to - 1] ?? 0),
    );
    if (found === null) {
      const ahead = match.groups?.password === undefined ? null : valueAhead(plain, match.index, text);
      if (ahead !== null) hits.push({ ...ahead, end: plain.ends[after - 1] ?? text.length });
      continue;
    }
    read = after + found.end;
    hits.push({
      start: plain.starts[startOfCompound(plain.text, match.index)] ?? 0,
      end: plain.ends[read - 1] ?? text.length,
      value: found.value,
    });
  }
  return hits;
}

/** "Warm2026 as the password" */
function valueAhead(
  plain: PlainText,
  name: number,
  text: string,
): { readonly start: number; readonly value: string } | null {
  const ahead = plain.text.slice(Math.max(0, name - 80), name);
  const match = asPassword.exec(ahead);
  if (match === null) return null;
  const at = name - ahead.length + match.index + match[0].indexOf(match[1] ?? '');
  const value = text.slice(plain.starts[at] ?? 0, plain.ends[at + (match[1] ?? '').length - 1] ?? 0);
  return isStrong({ value }) ? { start: plain.starts[at] ?? 0, value } : null;
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
  around: string,
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
  if (names.password !== undefined)
    return figure.test(behind) ? null : readPassword(read, network.test(around));
  if (names.code !== undefined) return readCode(read);
  if (names.user !== undefined) {
    return (
      read(
        besideUser,
        (value) => isVeryStrong(value) && (/[^\p{L}\d]/u.test(value.value) || system.test(around)),
      ) ?? (system.test(around) ? read(besideUser, isWordWithNumber) : null)
    );
  }
  if (names.logIn !== undefined) {
    const isUser = /^\p{L}(?!ttps?:)/u.test(pair.exec(behind)?.[1] ?? '');
    return isUser ? read(pair, isVeryStrong) : null;
  }
  if (network.test(around) && !opensNothing.test(around)) return readNetworkKey(read);
  if (names.shared !== undefined) return null;
  return (
    read(bySign, isVeryStrong) ??
    read(byWord, isVeryStrong) ??
    (system.test(around)
      ? read(alone, (value) => isVeryStrong(value) && /[^\p{L}\d-]/u.test(value.value))
      : null)
  );
}

function readPassword(read: Read, isOfNetwork: boolean): Value | null {
  return (
    read(bySign, (value) => isStrong(value) || (value.isLast && isPlainPassword(value))) ??
    read(
      byWord,
      (value) =>
        isStrong(value) || (isOfNetwork && value.isLast && isPlainPassword(value) && !isRemark(value)),
    ) ??
    read(byQuote, isPlainPassword) ??
    read(byDash, isStrong) ??
    read(alone, (value) => isVeryStrong(value) || isWordWithNumber(value))
  );
}

/** "Wifi NL-Guest, code Warm2026" */
function readNetworkKey(read: Read): Value | null {
  return (
    read(bySign, isStrong) ??
    read(byWord, isStrong) ??
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
