import { type PasswordWords, passwordWords } from '../words/secrets/password-words.ts';

/** What stands where a password would. `value` as written. */
export type PasswordValue = { readonly value: string };

const all = (pick: (words: PasswordWords) => readonly string[]) => passwordWords.flatMap(pick).join('|');
const remarks = new RegExp(`^(?:${all((words) => words.remarks)})$`, 'u');
const noValues = new RegExp(`^(?:${all((words) => words.noValues)})$`, 'u');

/** Letters, digits and the keys of a door; three digits at least. */
export function isCode({ value }: PasswordValue): boolean {
  const isDate = /^(?:19|20)\d\d-\d\d?-\d\d?$/.test(value);
  return /^[\p{L}\d#* -]{3,24}$/u.test(value) && !isDate && (value.match(/\d/g)?.length ?? 0) >= 3;
}

/** Made up rather than said: letters with digits or signs, or a hump inside a long word, or digits alone. */
export function isStrong({ value }: PasswordValue): boolean {
  if (value.length < 4 || isAddress(value)) return false;
  if (/^\d{4,}$/.test(value)) return true;
  const hasLetter = /\p{L}/u.test(value);
  const hasDigit = /\d/.test(value);
  if (hasLetter && hasDigit && !/^\d+(?:[-.]?\p{L}+)$/u.test(value)) return true;
  if (hasLetter && /[#$%&*@+_^~=<>{}\\]|!./u.test(value)) return true;
  return value.length >= 8 && /\p{Ll}\p{Lu}/u.test(value);
}

export function isVeryStrong({ value }: PasswordValue): boolean {
  if (value.length < 6 || isAddress(value)) return false;
  const hasDigit = /\d/.test(value);
  const hasSign = /[#$%&*@!?+_^~=]/.test(value);
  return /\p{L}/u.test(value) && hasDigit && (hasSign || (/\p{Lu}/u.test(value) && /\p{Ll}/u.test(value)));
}

/** `password sunflower2026` */
export function isWordWithNumber({ value }: PasswordValue): boolean {
  return /^\p{L}{4,30}\d{2,8}[!?]?$/u.test(value);
}

/** `password "warm welcome 26"` */
export function isPhraseWithNumber({ value }: PasswordValue): boolean {
  return /^\p{L}+(?: \p{L}+){0,4} ?\d{2,8}[!?]?$/u.test(value) && value.includes(' ');
}

/** `password is "otters hold hands"` */
export function isPhrase({ value }: PasswordValue): boolean {
  return /^\p{L}+(?: \p{L}+){1,5}$/u.test(value);
}

/** `password mudandtea9` */
export function isLongWordWithDigit({ value }: PasswordValue): boolean {
  return /^\p{L}{6,30}\d[!?]?$/u.test(value);
}

/** `password: sunflower`, which nothing but its name gives away. */
export function isPlainPassword({ value }: PasswordValue): boolean {
  const word = value
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/[\p{M}!?]/gu, '');
  return /^[\p{L}\d-]{5,40}$/u.test(word) && !noValues.test(word);
}

/** What is said of a password: "is printed". */
export function isRemark({ value }: PasswordValue): boolean {
  return remarks.test(value.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, ''));
}

function isAddress(value: string): boolean {
  return (
    /^(?:https?:|www\.|[<{[(]|\*+$|x{4,}$|\.{3})/i.test(value) || /^[^@\s]+@[^@\s]+\.[a-z]{2,}$/i.test(value)
  );
}
