import type { PatternScan } from '../scan/pattern-scan.ts';
import { german } from '../words/speaking-for-company/de.ts';
import { english } from '../words/speaking-for-company/en.ts';
import { spanish } from '../words/speaking-for-company/es.ts';
import { french } from '../words/speaking-for-company/fr.ts';
import { escaped, findPattern } from './find-phrases.ts';
import type { TextLanguage } from './guess-language.ts';
import { plain } from './plain-text.ts';
import { isProtectedSpeech } from './protected-speech.ts';
import { quotationAround } from './quotation-around.ts';
import type { ReadPost } from './read-post.ts';
import { sentenceAt } from './sentence-at.ts';
import { undisguised } from './undisguised.ts';
import { withLines } from './with-lines.ts';

export type Speaking = {
  readonly start: number;
  readonly end: number;
  readonly kind: 'inItsName' | 'itsWord' | 'service';
  readonly language: TextLanguage;
};

const byLanguage = { en: english, de: german, fr: french, es: spanish } as const;
const languages = Object.keys(byLanguage) as readonly TextLanguage[];
const kinds = ['inItsName', 'itsWord', 'service'] as const;
/** Nobody answers so many complaints in one post; reading around each of a hostile text would take long. */
const maxHits = 100;
const reach = 60;

const whole = (source: string, after = '') =>
  new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${source})(?![\p{L}\p{N}])${after}`, 'u');

/** Makes the search for a member who speaks as the company: in its name, with its word, or to its customers. */
export function speakingFinder(company: string, scan: PatternScan): (post: ReadPost) => readonly Speaking[] {
  const name = escaped(plain(company));
  const patterns = languages.flatMap((language) =>
    kinds.map((kind) => ({
      language,
      kind,
      find: findPattern(byLanguage[language][kind].join('|').replaceAll('{company}', name), { scan }),
    })),
  );
  const ownView = whole(languages.map((language) => byLanguage[language].ownView).join('|'));
  const turnedRound = new Map(
    languages.map((language) => [language, whole(byLanguage[language].notSpeaking, String.raw`[^.!?\n]*$`)]),
  );
  return (post) => {
    const read = withLines(undisguised(post), post.text);
    const approved = plain(post.approved ?? '');
    let isProtected: boolean | undefined;
    const found: Speaking[] = [];
    for (const { language, kind, find } of patterns) {
      for (const { start, end, at, plain: said } of find(read).slice(0, maxHits)) {
        if (approved.includes(said)) continue;
        isProtected ??= isProtectedSpeech(post.plain);
        if (isProtected && kind !== 'service') continue;
        const before = read.text.slice(Math.max(0, at - reach), at);
        if (turnedRound.get(language)?.test(before) === true) continue;
        if (quotationAround(post.text, start, end) !== null) continue;
        const place = sentenceAt(post.text, start, end);
        if (kind !== 'service' && ownView.test(plain(post.text.slice(place.start, place.end)))) continue;
        found.push({ start, end, kind, language });
      }
    }
    return found;
  };
}

/** Words that say the same without speaking as the company, in the language of the place. */
export function ownWordsFor(language: TextLanguage): {
  readonly inMyView: string;
  readonly handOver: string;
} {
  return byLanguage[language];
}
