import {
  compoundHeads,
  type PasswordWords,
  passwordWords,
  sharedUsers,
  systems,
} from '../words/secrets/password-words.ts';
import { placesOf } from './find-phrases.ts';
import type { PlainText } from './plain-text.ts';

/** What a name announces: `perhaps` is often something else, `shared` a key only of a network, `user` a password behind a stroke. */
export type PasswordNameKind = 'password' | 'code' | 'perhaps' | 'logIn' | 'user' | 'shared';

/** Offsets into the plain text. */
export type PasswordName = { readonly start: number; readonly end: number; readonly is: PasswordNameKind };

const all = (pick: (words: PasswordWords) => readonly string[]) => passwordWords.flatMap(pick).join('|');
const sources: Readonly<Record<PasswordNameKind, string>> = {
  password: `(?:${all((words) => words.passwords)})(?! (?:${all((words) => words.things)})(?![a-z0-9]))`,
  code: all((words) => words.codes),
  perhaps: all((words) => words.perhaps),
  logIn: `${all((words) => words.logIns)}|${systems}`,
  user: sharedUsers,
  shared: 'codes?|kode|codigo',
};
const kinds = Object.keys(sources) as PasswordNameKind[];
const pattern = new RegExp(
  `(?:${kinds.map((kind) => `(?<${kind}>${sources[kind]})`).join('|')})(?![a-z0-9])`,
  'uy',
);
const heads = compoundHeads.split('|');
const findPlaces = placesOf(Object.values(sources).join('|'));

/** Every word that may name a password, in order. Tried only where a word begins like one, and at the heads of German compounds. */
export function* passwordNames(plain: PlainText): Generator<PasswordName> {
  const places = new Set([...findPlaces(plain), ...compoundsIn(plain.text)]);
  let from = 0;
  for (const place of [...places].sort((a, b) => a - b)) {
    if (place < from) continue;
    const name = nameAt(plain.text, place);
    if (name === null) continue;
    yield name;
    from = name.end;
  }
}

function nameAt(text: string, start: number): PasswordName | null {
  pattern.lastIndex = start;
  const groups = pattern.exec(text)?.groups;
  if (groups === undefined) return null;
  const is = kinds.find((kind) => groups[kind] !== undefined) ?? 'perhaps';
  return { start, end: pattern.lastIndex, is };
}

/** `WLAN-Passwort`, `Testkennwort` */
function compoundsIn(text: string): readonly number[] {
  return heads
    .flatMap((head) => {
      const found: number[] = [];
      for (
        let at = text.indexOf(head);
        at >= 0 && found.length < 200;
        at = text.indexOf(head, at + head.length)
      ) {
        if (/[a-z]/.test(text.charAt(at - 1))) found.push(at);
      }
      return found;
    })
    .sort((a, b) => a - b);
}
