import type { PatternScan } from '../scan/pattern-scan.ts';
import { findPattern, type PhraseHit } from './find-phrases.ts';
import type { TextLanguage } from './guess-language.ts';
import { languageCounts, languages } from './language-counts.ts';
import { onceFor } from './once-for.ts';
import type { PlainText } from './plain-text.ts';

/** Fewer words than these say too little. */
const enoughWords = 24;
/** A language with less than this part of the commonest one's little words is not spoken in a text. */
const share = 0.2;
/** A longer text may speak any. */
const looked = 4000;

/** The languages a text may speak: all of them where it is short. */
export const languagesIn: (plain: PlainText) => readonly TextLanguage[] = onceFor((plain) => {
  if (plain.text.length > looked) return languages;
  const { words, all } = languageCounts(plain);
  if (words < enoughWords) return languages;
  const most = Math.max(...Object.values(all));
  return languages.filter((language) => all[language] >= most * share);
});

/** Those of them whose little words stand in the text; all of them where hardly any do. */
export const likelyLanguages: (plain: PlainText) => readonly TextLanguage[] = onceFor((plain) => {
  const may = languagesIn(plain);
  if (plain.text.length > looked) return may;
  const { all } = languageCounts(plain);
  const most = Math.max(...may.map((language) => all[language]));
  return most < 3 ? may : may.filter((language) => all[language] * 2 >= most);
});

/** A pattern for each language, of which only those are asked that the text may speak. */
export function findInLanguages(
  sources: Readonly<Record<TextLanguage, string>>,
  scan: PatternScan,
): (text: PlainText) => readonly PhraseHit[] {
  const finders = new Map(
    languages.map((language) => [language, findPattern(sources[language], { scan })] as const),
  );
  return (text) => languagesIn(text).flatMap((language) => finders.get(language)?.(text) ?? []);
}
