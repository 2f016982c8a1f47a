import { type PasswordWords, passwordWords, systems } from '../words/secrets/password-words.ts';
import type { PasswordName } from './password-names.ts';
import {
  isCode,
  isLongWordWithDigit,
  isPhrase,
  isPhraseWithNumber,
  isPlainPassword,
  isRemark,
  isStrong,
  isVeryStrong,
  isWordWithNumber,
} from './password-values.ts';

const all = (pick: (words: PasswordWords) => readonly string[]) => passwordWords.flatMap(pick).join('|');
const says = `(?:${all((words) => words.says)})(?: (?:still|now|just|simply|currently|actually|really|literally|noch|jetzt|immer noch|weiterhin|aktuell|ubrigens|leider|einfach|bekanntlich|encore|toujours|maintenant|desormais|simplement|bien|ahora|todavia|siempre|simplemente|aun)){0,2}`;
const between = String.raw`(?:(?:_[a-z0-9_]{1,30})?["')]{0,2}(?: (?!\d)[^.,!?;:="\n]{1,50}?)?)`;
const quote = `(?:["'] ?)?`;
const bySign = new RegExp(`^${between} ?(?::|=|->|=>|→|➡️?|👉) ?${quote}`, 'u');
const byQuoted = new RegExp(`^${between} ["'] ?`, 'u');
const byDash = new RegExp(`^["')]{0,2} - ?${quote}`, 'u');
const byWord = new RegExp(`^(?:'s|${between}(?:,? | ?\\()${says}):? ${quote}`, 'u');
/** "The password? It's Sunny26." */
const byAnswer = new RegExp(`^${between} ?[?]"? (?:[a-z']+ ){0,3}${quote}`, 'u');
const byComma = new RegExp(`^${between}, ${quote}`, 'u');
const byQuote = new RegExp(`^${between} ${says}:? ["'] ?`, 'u');
const alone = new RegExp(`^[?]? ${quote}`, 'u');
const byWords = new RegExp(`^${between} ${says}(?: [a-z]+){1,4} ${quote}`, 'u');
const afterAdjective = new RegExp(`^(?: [a-z]{2,12}){1,3} ${quote}`, 'u');
const withIt = /(?<![a-z])(?:with|mit|avec|con)(?: (?:the|dem|le|la|el))? (?:[a-z]{1,10}[ -])?$/u;
const pair = new RegExp(
  String.raw`^(?:${between}(?: ?[:=]| (?:with|mit|avec|con|is|are|ist|sind|est|sont|es|son)))?,? ?[(]?${quote}([^\s/|:"]{2,40}) ?(?:[/|:+]|, | - | and | und | et | y ) ?${quote}`,
  'u',
);
/** "The shared account team-nl / …" */
const looserPair = new RegExp(`^(?: [a-z]{2,12}){1,2} [a-z][^\\s/|:"]{1,40} ?[/|] ?${quote}`, 'u');
const besideUser = new RegExp(`^["']?(?: ?[/|+] ?|:| (?:and|und|et|y|with|mit|avec|con) )${quote}`, 'u');
const inWords = (source: string) => new RegExp(`(?<![a-z0-9])(?:${source})(?![a-z0-9])`, 'u');
const network = inWords(all((words) => words.networks));
const ofNetwork = new RegExp(`(?<![a-z0-9])(?:${all((words) => words.networks)})[ -]$`, 'u');
const opensNothing = inWords(all((words) => words.openNothing));
const system = inWords(`${systems}|${all((words) => words.logIns)}`);
const figure = new RegExp(`^ (?:${all((words) => words.figures)})(?![a-z])`, 'u');
type Value = { readonly end: number; readonly value: string; readonly isLast: boolean };
type Read = (lead: RegExp, accept: (value: Value) => boolean) => Value | null;

/** The password behind a name; `behind` and `around` are plain text, `written` gives what stands there as written. */
export function passwordBehind(
  behind: string,
  { ahead, around }: { readonly ahead: string; readonly around: string },
  is: PasswordName['is'],
  written: (from: number, to: number) => string,
): Value | null {
  const read: Read = (lead, accept) => {
    const led = lead.exec(behind)?.[0];
    if (led === undefined) return null;
    const from = led.length;
    const chunk = chunkOf(is, led, behind.slice(from));
    const length = chunk.replace(/['.,;:)]+$/, '').length;
    const end = from + length;
    const isLast = chunk.length > length || /^["')]*(?:$|\s*[\n/|(])|^"/.test(behind.slice(end));
    if (length < 3) return null;
    const value = { end, value: written(from, end), isLast };
    return accept(value) ? value : null;
  };
  if (is === 'password') {
    return figure.test(behind) ? null : readPassword(read, network.test(around), ahead);
  }
  if (is === 'code') return readCode(read);
  if (is === 'user') {
    // No part of a host or a path.
    if (!/(?:^|[\s"'(:])$/.test(ahead)) return null;
    return (
      read(
        besideUser,
        (value) => isVeryStrong(value) && (/[^\p{L}\d]/u.test(value.value) || system.test(around)),
      ) ?? (system.test(around) ? read(besideUser, isWordWithNumber) : null)
    );
  }
  if (is === 'logIn') {
    const isUser = /^\p{L}(?!ttps?:)/u.test(pair.exec(behind)?.[1] ?? '');
    if (isUser) return read(pair, (value) => isVeryStrong(value) && !/[;=]/.test(value.value));
    return read(looserPair, (value) => isVeryStrong(value) && /[^\p{L}\d]/u.test(value.value));
  }
  if (is === 'perhaps' && ofNetwork.test(ahead)) return readPassword(read, true, ahead);
  if (network.test(around) && !opensNothing.test(around)) return readNetworkKey(read);
  if (is === 'shared') return null;
  return (
    read(bySign, isVeryStrong) ??
    read(byWord, isVeryStrong) ??
    (system.test(around)
      ? read(alone, (value) => isVeryStrong(value) && /[^\p{L}\d-]/u.test(value.value))
      : null)
  );
}

function readPassword(read: Read, isOfNetwork: boolean, ahead: string): Value | null {
  const isWord = (value: Value) => isOfNetwork && value.isLast && isPlainPassword(value) && !isRemark(value);
  const isSigned = (value: Value) => isVeryStrong(value) && /[^\p{L}\d-]/u.test(value.value);
  return (
    read(bySign, (value) => isStrong(value) || (value.isLast && isPlainPassword(value))) ??
    read(byWord, (value) => isStrong(value) || isWord(value)) ??
    read(byQuote, (value) => isPlainPassword(value) || isPhrase(value)) ??
    read(byWords, (value) => isWordWithNumber(value) || isSigned(value)) ??
    read(byQuoted, isStrong) ??
    read(byDash, isStrong) ??
    read(
      alone,
      (value) =>
        isVeryStrong(value) ||
        isWordWithNumber(value) ||
        isPhraseWithNumber(value) ||
        (value.isLast && (isOfNetwork ? isStrong(value) : isLongWordWithDigit(value))) ||
        (withIt.test(ahead) && isWord(value)),
    ) ??
    read(byAnswer, (value) => isVeryStrong(value) || isWordWithNumber(value)) ??
    read(byComma, isSigned) ??
    read(afterAdjective, isSigned)
  );
}

/** In quotes there may be spaces, in a code gaps between its digits. */
function chunkOf(is: PasswordName['is'], led: string, rest: string): string {
  const quoted = /["]\s?$/.test(led) ? /^[^"\n]{2,39}[^"\s](?= ?")/.exec(rest) : null;
  const grouped = is === 'code' ? /^\d{2,4} \d{2,4}(?: \d{2,4})?(?!\d|[.,:]\d)/.exec(rest) : null;
  return (quoted ?? grouped ?? /^[^\s"]{3,80}/.exec(rest))?.[0] ?? '';
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
    read(alone, isNoYear) ??
    read(byComma, (value) => isNoYear(value) && /^\d{4,8}[#*]?$/.test(value.value) && value.isLast)
  );
}
