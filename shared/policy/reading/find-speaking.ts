import type { Pack } from '../pack.ts';
import { german } from '../words/speaking-for-company/de.ts';
import { english } from '../words/speaking-for-company/en.ts';
import { spanish } from '../words/speaking-for-company/es.ts';
import { french } from '../words/speaking-for-company/fr.ts';
import { type SpeakingKind, speakingActs } from '../words/speaking-for-company/speaking-acts.ts';
import type { SpeakingLexicon } from '../words/speaking-for-company/speaking-words.ts';
import { type Frame, findFrame, readFrames } from './find-frames.ts';
import type { TextLanguage } from './guess-language.ts';
import { likelyLanguages } from './languages-in.ts';
import { type LexiconHit, type LexiconHits, lexiconFinder } from './lexicon-finder.ts';
import { plain } from './plain-text.ts';
import { isProtectedSpeech, isWorkersView } from './protected-speech.ts';
import { quotationAround } from './quotation-around.ts';
import type { ReadPost } from './read-post.ts';
import { type Sentence, sentenceIndexAt, sentences } from './sentences.ts';
import { tieFinder } from './tie-finder.ts';
import { undisguised } from './undisguised.ts';
import { wordTokens } from './word-tokens.ts';

/** Offsets into the text as written. */
export type Speaking = {
  readonly start: number;
  readonly end: number;
  readonly kind: SpeakingKind;
  readonly language: TextLanguage;
};

type Name = keyof SpeakingLexicon | 'name';
type SentenceHits = Map<Name, LexiconHit[]>;
type Act = {
  readonly kind: SpeakingKind;
  readonly isPlain: boolean;
  readonly beside: readonly Name[];
  readonly parts: readonly Frame<Name>[];
  /** Tells what the company does as if of another, as those who complain of it do too. */
  readonly isOfFirm: boolean;
};

/** Words further apart than this do not say one thing together. */
const widest = 18;

const byLanguage = { en: english, de: german, fr: french, es: spanish } as const;
const isName = (name: string): name is Name => name in english.lexicon || name === 'name';
const acts: readonly Act[] = speakingActs.flatMap(({ kind, acts, beside = '', isPlain = false }) =>
  acts.split(',').map((act) => ({
    kind,
    isPlain,
    beside: beside
      .split(',')
      .map((name) => name.trim())
      .filter(isName),
    parts: act.split('+').flatMap((part) => readFrames(part, isName)),
    isOfFirm: /^ ?firm\b(?!.*\b(?:we|you|customer)\b)/.test(act),
  })),
);

/** Makes the search for a member who speaks as the company: in its name, with its word, or to its customers. */
export function speakingFinder(pack: Pack): (post: ReadPost) => readonly Speaking[] {
  const finders = new Map<TextLanguage, ReturnType<typeof lexiconFinder<Name>>>();
  const name = plain(pack.company);
  const finderOf = (language: TextLanguage) => {
    const known = finders.get(language);
    if (known !== undefined) return known;
    const { lexicon } = byLanguage[language];
    const finder = lexiconFinder<Name>({ ...lexicon, firm: `${lexicon.firm}, ${name}`, name });
    finders.set(language, finder);
    return finder;
  };
  const findTie = tieFinder(pack);
  return (post) => {
    const clean = undisguised(post);
    const parts = sentences(clean, post.text);
    const tokens = wordTokens(clean);
    const approved = plain(post.approved ?? '');
    const ties = findTie(post.plain);
    const written = ({ from, to }: LexiconHit) => ({
      start: clean.starts[tokens.starts[from] ?? 0] ?? 0,
      end: clean.ends[(tokens.ends[to - 1] ?? 1) - 1] ?? 0,
    });
    const isInTie = (hit: LexiconHit) => {
      const { start, end } = written(hit);
      return ties.some((tie) => tie.start <= start && end <= tie.end);
    };
    let isProtected: boolean | undefined;
    const found = new Map<number, Speaking>();
    for (const language of likelyLanguages(clean)) {
      const bySentence = hitsBySentence(finderOf(language)(tokens), parts, tokens.starts, isInTie);
      for (const [place, hits] of bySentence) {
        if (found.has(place)) continue;
        const beside = [hits, bySentence.get(place - 1), bySentence.get(place + 1)];
        const act = actIn(hits, beside);
        if (act === undefined) continue;
        const { start, end } = written(act.span);
        if (approved.includes(plain(post.text.slice(start, end)))) continue;
        if (quotationAround(post.text, start, end) !== null) continue;
        isProtected ??= isProtectedSpeech(post);
        if (isProtected && !isToCustomers(act.kind, hits)) continue;
        if ((act.isOfFirm || act.kind === 'itsWord') && isWorkersView(post.plain)) continue;
        found.set(place, { start, end, kind: act.kind, language });
      }
    }
    return [...found.values()].sort((a, b) => a.start - b.start);
  };
}

/** Words that say the same without speaking as the company, in the language of the place. */
export function ownWordsFor(language: TextLanguage): {
  readonly inMyView: string;
  readonly handOver: string;
} {
  return byLanguage[language];
}

function hitsBySentence(
  all: LexiconHits<Name>,
  parts: readonly Sentence[],
  starts: readonly number[],
  isInTie: (hit: LexiconHit) => boolean,
): ReadonlyMap<number, SentenceHits> {
  const found = new Map<number, SentenceHits>();
  for (const [name, hits] of all)
    for (const hit of hits) {
      // That somebody works there does not make the company speak.
      if (name === 'firm' && isInTie(hit)) continue;
      const place = sentenceIndexAt(parts, starts[hit.from] ?? 0);
      const here: SentenceHits = found.get(place) ?? new Map();
      found.set(place, here);
      const known = here.get(name);
      // Added to and not copied: a text without an end may have thousands.
      if (known === undefined) here.set(name, [hit]);
      else known.push(hit);
    }
  return found;
}

/** The first act that the words of a sentence make, with its words from the first to the last. */
function actIn(
  hits: SentenceHits,
  beside: readonly (SentenceHits | undefined)[],
): (Act & { readonly span: LexiconHit }) | undefined {
  if (hits.has('unsaid')) return undefined;
  for (const act of acts) {
    if (!act.isPlain && hits.has('everyday')) continue;
    if (act.kind !== 'service' && hits.has('ownView')) continue;
    if (act.beside.length > 0 && !act.beside.some((name) => beside.some((near) => near?.has(name)))) continue;
    const span = spanOf(act, hits);
    if (span === undefined || isTurned(span, hits)) continue;
    return { ...act, span };
  }
  return undefined;
}

function spanOf({ parts }: Act, hits: SentenceHits): LexiconHit | undefined {
  let [from, to] = [Number.POSITIVE_INFINITY, 0];
  for (const frame of parts) {
    const [hit] = findFrame(frame, hits);
    if (hit === undefined) return undefined;
    from = Math.min(from, hit.from);
    to = Math.max(to, hit.to);
  }
  return to - from > widest ? undefined : { from, to };
}

/** Ahead of it the sentence says that it is not so, or that somebody else does it. */
function isTurned({ from }: LexiconHit, hits: SentenceHits): boolean {
  return [...(hits.get('turned') ?? []), ...(hits.get('other') ?? [])].some((hit) => hit.from < from);
}

/** What law protects is said to everybody; to customers only the company speaks. */
function isToCustomers(kind: SpeakingKind, hits: SentenceHits): boolean {
  return kind === 'service' && (hits.has('customer') || hits.has('caseNumber') || hits.has('dear'));
}
