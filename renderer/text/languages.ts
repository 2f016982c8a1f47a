import { en, type Text } from './en.ts';

/** The languages of the window, by their code. Another one is another line here. English comes with the window, another when it is shown. */
const texts = {
  en: async () => en,
  de: async () => (await import('./de.ts')).de,
} satisfies Record<string, () => Promise<Text>>;

export type LanguageCode = keyof typeof texts;
export const languageCodes = Object.keys(texts) as readonly LanguageCode[];

/** Rejects where the file of the language is not there any more. */
export function loadText(code: LanguageCode): Promise<Text> {
  return texts[code]();
}

/** The language to show: the one set, else the first of the system's that we have, else English. */
export function chooseLanguage(setting: string, system: readonly string[]): LanguageCode {
  const wanted = [setting, ...system.map((tag) => tag.slice(0, 2).toLowerCase())];
  return wanted.flatMap((code) => languageCodes.find((known) => known === code) ?? [])[0] ?? 'en';
}
