import type { Pack } from '../pack.ts';
import { german } from '../words/call-to-action/de.ts';
import { english } from '../words/call-to-action/en.ts';
import { spanish } from '../words/call-to-action/es.ts';
import { french } from '../words/call-to-action/fr.ts';
import type { UrgingWords } from '../words/call-to-action/urging-words.ts';
import { brandPattern } from './brand-pattern.ts';
import { filledIn } from './filled-in.ts';
import type { PhraseHit } from './find-phrases.ts';
import { findInLanguages } from './languages-in.ts';
import { packScan } from './pack-scan.ts';
import type { PlainText } from './plain-text.ts';
import { type Sentence, sentenceIndexAt, sentences } from './sentences.ts';

/** `start`…`end` is all that the urging says, `at` the words that give it away; offsets into the text as written. */
export type Urging = {
  readonly start: number;
  readonly end: number;
  readonly at: { readonly start: number; readonly end: number };
  /** The words that give it away, plain. */
  readonly words: string;
  readonly isSpending: boolean;
};

const all = [english, german, french, spanish];
const clauseBefore = new RegExp(
  String.raw`(?:[^\p{L}\p{N}'\s] ?|[#@][\p{L}\p{N}_]+ |(?:^|[^\p{L}\p{N}])(?:${all.map(({ before }) => before).join('|')})[,:]? )$`,
  'u',
);

const telling = new RegExp(
  String.raw`(?:^| )(?:${all.map((words) => words.telling).join('|')})(?![\p{L}\p{N}])`,
  'u',
);

/** Makes the search for urgings to act or to spend: at most one for each sentence, or part of it before an address. */
export function urgingFinder(pack: Pack): (clean: PlainText, written: string) => readonly Urging[] {
  const brand = brandPattern(pack);
  const scan = packScan(pack);
  const finder = (part: 'spend' | 'act' | 'anywhere' | 'pressing') => {
    const source = (words: UrgingWords) => filledIn(words[part].join('|'), { ...words.lexicon, brand });
    return findInLanguages(
      { en: source(english), de: source(german), fr: source(french), es: source(spanish) },
      scan,
    );
  };
  const [findSpend, findAct] = [finder('spend'), finder('act')];
  const [findAnywhere, findPressing] = [finder('anywhere'), finder('pressing')];
  return (clean, written) => {
    const hits = [
      ...findSpend(clean).map((hit) => ({ hit, isSpending: true, isClause: true })),
      ...findAct(clean).map((hit) => ({ hit, isSpending: false, isClause: true })),
      ...findAnywhere(clean).map((hit) => ({ hit, isSpending: true, isClause: false })),
      ...findPressing(clean).map((hit) => ({ hit, isSpending: false, isClause: false })),
    ].sort((a, b) => a.hit.at - b.hit.at);
    if (hits.length === 0) return [];
    const parts = sentences(clean, written).flatMap((sentence) => withoutAddresses(clean.text, sentence));
    if (parts.length === 0) return [];
    const found = new Map<number, Urging>();
    for (const { hit, isSpending, isClause } of hits) {
      const place = sentenceIndexAt(parts, hit.at);
      const part = parts[place];
      if (part === undefined || found.has(place) || hit.at < part.from) continue;
      if (isClause && (!beginsClause(clean.text, part, hit) || telling.test(hit.plain))) continue;
      found.set(place, { ...extent(clean, part, isClause ? hit.at : part.from), ...told(hit), isSpending });
    }
    return [...found.values()];
  };
}

function told(hit: PhraseHit): Pick<Urging, 'at' | 'words'> {
  return { at: { start: hit.start, end: hit.end }, words: hit.plain };
}

function beginsClause(text: string, part: Sentence, { at }: PhraseHit): boolean {
  return at === part.from || clauseBefore.test(text.slice(Math.max(part.from, at - 40), at));
}

/** To the end of the part, without its punctuation. */
function extent(
  clean: PlainText,
  part: Sentence,
  from: number,
): { readonly start: number; readonly end: number } {
  let to = part.to;
  while (to > from + 1 && /[^\p{L}\p{N}%€$£]/u.test(clean.text.charAt(to - 1))) to -= 1;
  return { start: clean.starts[from] ?? 0, end: clean.ends[to - 1] ?? 0 };
}

function withoutAddresses(text: string, { from, to }: Sentence): readonly Sentence[] {
  const parts: Sentence[] = [];
  let at = from;
  for (const piece of text.slice(from, to).split('~')) {
    const first = at + (piece.length - piece.trimStart().length);
    if (piece.trim() !== '') parts.push({ from: first, to: first + piece.trim().length });
    at += piece.length + 1;
  }
  return parts;
}
