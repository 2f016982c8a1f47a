import { maxFindings } from '../rule.ts';
import type { PatternScan } from '../scan/pattern-scan.ts';
import { german } from '../words/competitor-mentions/de.ts';
import { english } from '../words/competitor-mentions/en.ts';
import { spanish } from '../words/competitor-mentions/es.ts';
import { french } from '../words/competitor-mentions/fr.ts';
import { findPattern, type PhraseHit } from './find-phrases.ts';
import { findTerms } from './find-terms.ts';
import { plainIndexAt } from './plain-index-at.ts';
import { type PlainText, plain } from './plain-text.ts';
import type { ReadPost } from './read-post.ts';
import { type Replacement, replacedSpans } from './replaced-spans.ts';
import { type Sentence, sentenceIndexAt, sentences } from './sentences.ts';
import { undisguised } from './undisguised.ts';

export type RivalHit = {
  readonly start: number;
  readonly end: number;
  /** As the pack writes it; null for competitors without a name. */
  readonly name: string | null;
  readonly kind: 'named' | 'putDown' | 'passedOn';
  /** The name stands in this address. */
  readonly isAddress: boolean;
};

const all = [english, german, french, spanish];
const findBad = findPattern(all.flatMap(({ bad }) => bad).join('|'));
const findAgainst = findPattern(all.flatMap(({ against }) => against).join('|'));
const findPassedOn = findPattern(all.flatMap(({ passedOn }) => passedOn).join('|'));
const findFair = findPattern(all.flatMap(({ fair }) => fair).join('|'));
const goesOn = new RegExp(
  String.raw`^["'(]?(?:${all.map((words) => words.goesOn).join('|')})(?![\p{L}\p{N}])`,
  'u',
);

type Mention = Pick<RivalHit, 'start' | 'end' | 'name' | 'isAddress'>;

/** Makes the search for competitors, and for how the text treats them. */
export function rivalFinder(
  names: readonly string[],
  scan: PatternScan,
): (post: ReadPost) => readonly RivalHit[] {
  const findUnnamed = findPattern(all.map(({ unnamed }) => unnamed).join('|'), { scan });
  const spellings = names.flatMap((name) => {
    const apart = name.replaceAll(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ');
    return apart === name ? [{ name, written: name }] : [name, apart].map((written) => ({ name, written }));
  });
  const find = findTerms(spellings.map(({ written }) => written));
  const labels = names.map((name) => ({ name, label: plain(name).replaceAll(/[^\p{L}\p{N}]/gu, '') }));
  const ofOtherCompany = (post: ReadPost): readonly Mention[] => {
    const mentions: Mention[] = [];
    for (const link of post.links) {
      const owner = labels.find(({ label }) => label !== '' && isLabelOf(link.host, label));
      if (owner !== undefined)
        mentions.push({ start: link.start, end: link.end, name: owner.name, isAddress: true });
    }
    const isInAddress = (at: number) => post.links.some(({ start, end }) => start <= at && at < end);
    for (const { term, start, end } of find(post.text)) {
      const spelling = spellings[term];
      if (spelling === undefined || isInAddress(start)) continue;
      if (spelling.written !== spelling.name && !isNameApart(post.text.slice(start, end))) continue;
      mentions.push({ start, end, name: spelling.name, isAddress: false });
      if (mentions.length >= maxFindings) break;
    }
    return mentions;
  };
  return (post) => {
    const clean = undisguised(post);
    const named = ofOtherCompany(post);
    const unnamed = findUnnamed(clean).map(
      ({ start, end }): Mention => ({ start, end, name: null, isAddress: false }),
    );
    const mentions = [...named, ...unnamed].slice(0, maxFindings);
    return mentions.length === 0 ? [] : treated(post, clean, mentions);
  };
}

function treated(post: ReadPost, clean: PlainText, mentions: readonly Mention[]): readonly RivalHit[] {
  const text = replacedSpans(
    clean,
    mentions.map(({ start, end }): Replacement => ({ start, end, text: 'rival' })),
  );
  const parts = sentences(text, post.text);
  const fair = findFair(text);
  const isFair = (hit: PhraseHit) =>
    fair.some(({ at, plain: phrase }) => at < hit.at + hit.plain.length && hit.at < at + phrase.length);
  const indexOf = (hit: PhraseHit) => sentenceIndexAt(parts, hit.at);
  const bad = new Set(
    findBad(text)
      .filter((hit) => !isFair(hit))
      .map(indexOf),
  );
  const against = new Set(findAgainst(text).map(indexOf));
  const passedOn = new Set(findPassedOn(text).map(indexOf));
  return mentions.flatMap((mention): readonly RivalHit[] => {
    const at = sentenceIndexAt(parts, plainIndexAt(text, mention.start));
    if (against.has(at) || isPutDown(text.text, parts, bad, at)) return [{ ...mention, kind: 'putDown' }];
    if (mention.name === null) return [];
    const isPassedOn = mention.isAddress || passedOn.has(at) || isRepost(post.text, mention.start);
    return [{ ...mention, kind: isPassedOn ? 'passedOn' : 'named' }];
  });
}

/** In its own sentence, or in the next where that goes on about it: "VoltHaus again. What a heap of junk." */
function isPutDown(text: string, parts: readonly Sentence[], bad: ReadonlySet<number>, at: number): boolean {
  if (bad.has(at)) return true;
  const next = parts[at + 1];
  return next !== undefined && bad.has(at + 1) && goesOn.test(text.slice(next.from, next.from + 40));
}

function isRepost(text: string, start: number): boolean {
  return /(?:\b(?:RT|via|repost)|♻️|🔁)\s*@?\s?$/iu.test(text.slice(Math.max(0, start - 12), start));
}

function isLabelOf(host: string, label: string): boolean {
  return host.split('.').some((part) => part.replaceAll('-', '') === label);
}

/** `Volt Haus`, not the volts of a house. */
function isNameApart(written: string): boolean {
  const [first, second] = written.split(/[^\p{L}\p{N}]+/u);
  return /^\p{Lu}/u.test(first ?? '') && /^\p{Lu}/u.test(second ?? '');
}
