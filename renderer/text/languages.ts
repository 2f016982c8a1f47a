import { de } from './de.ts';
import { en, type Text } from './en.ts';

/** The languages of the window, by their code. Another one is another file here. */
export const languages: Readonly<Record<string, Text>> = { en, de };

/** The language to show: the one set, else the first of the system's that we have, else English. */
export function chooseLanguage(setting: string, system: readonly string[]): string {
  if (setting in languages) return setting;
  const known = system.map((tag) => tag.slice(0, 2).toLowerCase()).find((code) => code in languages);
  return known ?? 'en';
}
