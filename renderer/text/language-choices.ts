import { languageCodes } from './languages.ts';

/** Languages that a wording can be said to be in: the window's own, and others that the checks know. */
export const languageChoices: readonly string[] = [...languageCodes, 'fr', 'es'];

/** A language by the name that it calls itself. */
export function nameOfLanguage(code: string): string {
  return new Intl.DisplayNames([code], { type: 'language' }).of(code) ?? code;
}
