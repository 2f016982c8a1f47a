import { passwordBehind } from './password-behind.ts';
import { passwordNames } from './password-names.ts';
import { isStrong } from './password-values.ts';
import type { PlainText } from './plain-text.ts';

/** From the name of the password to its last character; `value` is the password as written. */
export type PasswordHit = { readonly start: number; readonly end: number; readonly value: string };

const asPassword =
  /(?<![^\s"'])([^\s"'.,;:]{4,60})["']? ?"? ?(?:as|als|en|comme|como|for|fur|pour)(?: (?:the|a|our|das|unser|un|le|notre|la|nuestra))? (?:[a-z]{2,12}[ -])?$/u;
/** As much as is looked at behind a name. */
const reach = 130;
/** Names that are looked behind; a text with more of them only wants to take time. */
const mostNames = 200;

export function findPasswords(text: string, plain: PlainText): readonly PasswordHit[] {
  const hits: PasswordHit[] = [];
  let read = 0;
  let looks = 0;
  for (const name of passwordNames(plain)) {
    if (name.start < read) continue;
    looks += 1;
    if (looks > mostNames) break;
    const after = name.end;
    const behind = plain.text.slice(after, after + reach);
    const from = Math.max(0, name.start - 60);
    const around = plain.text.slice(from, after + 60);
    const found = passwordBehind(
      behind,
      { ahead: around.slice(0, name.start - from), around },
      name.is,
      (first, to) => text.slice(plain.starts[after + first] ?? 0, plain.ends[after + to - 1] ?? 0),
    );
    if (found === null) {
      const ahead = name.is !== 'password' ? null : valueAhead(plain, name.start, text);
      if (ahead !== null) hits.push({ ...ahead, end: plain.ends[after - 1] ?? text.length });
      continue;
    }
    read = after + found.end + (name.is === 'code' ? furtherCodes(behind.slice(found.end)) : 0);
    hits.push({
      start: plain.starts[startOfCompound(plain.text, name.start)] ?? 0,
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

/** How long the list of codes goes on: `8f3k-29dl, 77sk-0dk2` */
function furtherCodes(rest: string): number {
  return (
    /^(?:,? (?:and |und |et |y )?(?=[a-z-]{0,12}\d)[a-z0-9]{3,8}(?:-[a-z0-9]{3,8}){1,3}){1,8}/.exec(rest)?.[0]
      .length ?? 0
  );
}

function startOfCompound(text: string, from: number): number {
  let start = from;
  while (start > from - 24 && /[a-z-]/.test(text.charAt(start - 1))) start -= 1;
  return start;
}
