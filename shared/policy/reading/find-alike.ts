import type { Fix } from '../finding.ts';
import type { Pack } from '../pack.ts';
import { type Label, labels } from '../words/classifier/labels.ts';
import { isUnlike, type Scores, scoresOf } from './classifier.ts';
import { saysAlready } from './closest-sentence.ts';
import { onceFor } from './once-for.ts';
import { plain } from './plain-text.ts';
import { isProtectedSpeech, isWorkersView } from './protected-speech.ts';
import type { ReadPost } from './read-post.ts';
import { sentenceAt } from './sentence-at.ts';
import { sentences } from './sentences.ts';
import { wordsToWeigh } from './text-features.ts';
import { tieFinder } from './tie-finder.ts';
import { undisguised } from './undisguised.ts';
import { weighedMost } from './weighed-most.ts';

type Place = { readonly start: number; readonly end: number };

/** The sentence that makes a stretch of text like labelled ones. Offsets into the text as written. */
export type Alike = Place & { readonly label: Label; readonly stretch: Place };
/** The same with the words that weighed most. */
export type ExplainedAlike = Alike & { readonly weighed: readonly string[] };

/** Asks for what is like a label and has nothing of what patterns found there. */
export type FindAlike = (post: ReadPost, label: Label, found: readonly Place[]) => readonly ExplainedAlike[];

/** Sentences that are read together, and how they are like the labels; null where their words are too few to say. */
type Window = { readonly parts: readonly Part[]; readonly stretch: Place; readonly scores: Scores | null };

/** Sentences are read together up to so many words, as long as the posts that the classifier learned from. */
const mostWords = 60;
/** Fewer words are like anything. */
const leastWords = 8;
/** Fewer do not outweigh what a pattern found in them. */
const leastToDoubt = 14;

type Part = { readonly start: number; readonly end: number; readonly words: readonly string[] };

/**
 * Makes the search for sentences that read like a rumour, an insult, the company's word or a claim though no pattern knows them. What the
 * approved text says, and that the author works there, is left out. Speech that law protects is not read this way at all.
 */
export const alikeFinder: (pack: Pack) => FindAlike = onceFor((pack) => {
  const readWindows = windowReader(pack);
  const findAll = onceFor((post: ReadPost): readonly Alike[] => {
    if (isProtectedSpeech(post)) return [];
    return readWindows(post).flatMap(alikeIn);
  });
  return (post, label, found) => {
    const isFound = ({ stretch }: Alike) =>
      found.some(({ start, end }) => start < stretch.end && stretch.start < end);
    return firstAt(findAll(post).filter((alike) => alike.label === label && !isFound(alike))).map(
      (alike) => ({
        ...alike,
        weighed: weighedMost(post.text.slice(alike.start, alike.end), label),
      }),
    );
  };
});

/**
 * Makes the test whether the sentences around a place, read together and the place's own alone, are so unlike a label that the words found there
 * mean something else. Too few words say nothing: what is said shortly amid much else is said all the same.
 */
export function unlikeFinder(pack: Pack): (post: ReadPost, label: Label, place: Place) => boolean {
  const readWindows = windowReader(pack);
  return (post, label, place) => {
    const at = labels.indexOf(label);
    const isAround = ({ start, end }: Place) => start < place.end && place.start < end;
    const around = readWindows(post).filter(({ stretch }) => isAround(stretch));
    if (around.length === 0 || !around.every((window) => isDoubted(window, at))) return false;
    return around
      .flatMap(({ parts }) => parts.filter(isAround))
      .every(({ words }) => words.length >= leastWords && isUnlike(scoresOf(words), at));
  };
}

function isDoubted({ parts, scores }: Window, label: number): boolean {
  const count = parts.reduce((sum, { words }) => sum + words.length, 0);
  return count >= leastToDoubt && scores !== null && isUnlike(scores, label);
}

/**
 * Makes the test whether a post speaks of the author's own work as law protects it, also in words that no pattern knows. What is found in such a
 * post is advice: in doubt it is free to go out.
 */
export function protectedSpeechFinder(pack: Pack): (post: ReadPost) => boolean {
  const findAlike = alikeFinder(pack);
  return (post) =>
    post.approved === undefined && (isWorkersView(post.plain) || findAlike(post, 'protected', []).length > 0);
}

/** The fixes after which their sentence is as approved or no longer like the label; the last one where each leaves it so. */
export function fixesThatMend(post: ReadPost, label: Label, fixes: readonly Fix[]): readonly Fix[] {
  const place = labels.indexOf(label);
  const approved = plain(post.approved ?? '');
  const mending = fixes.filter((fix) => {
    const said = plain(sentenceAfter(post.text, fix));
    const words = wordsToWeigh(said);
    if (words.length < leastWords || approved.includes(said)) return true;
    return (scoresOf(words)[place] ?? 0) <= 0;
  });
  return mending.length === 0 ? fixes.slice(-1) : mending;
}

function sentenceAfter(text: string, fix: Fix): string {
  const { start, end } = sentenceAt(text, fix.start, fix.end);
  return text.slice(start, fix.start) + fix.text + text.slice(fix.end, end);
}

function partsOf(post: ReadPost, findTie: ReturnType<typeof tieFinder>): readonly Part[] {
  const clean = undisguised(post);
  const ties = findTie(post.plain);
  const approved = post.approved === undefined ? '' : plain(post.approved);
  return sentences(clean, post.text).flatMap(({ from, to }): readonly Part[] => {
    const said = clean.text.slice(from, to);
    if (approved.includes(said)) return [];
    const [start, end] = [clean.starts[from] ?? 0, clean.ends[to - 1] ?? 0];
    const untied = ties
      .filter((tie) => tie.start < end && start < tie.end)
      .reduce((text, tie) => text.replace(tie.plain, ' '), said);
    const words = wordsToWeigh(untied);
    if (post.approved !== undefined && saysAlready(post.approved, untied)) return [];
    return words.length === 0 ? [] : [{ start, end, words }];
  });
}

/** A short post is one window. In a longer one each begins where half of the one before is read. */
function windowsOf(parts: readonly Part[]): readonly (readonly Part[])[] {
  const windows: Part[][] = [];
  let first = 0;
  while (first < parts.length) {
    const window: Part[] = [];
    let count = 0;
    for (const part of parts.slice(first, first + mostWords)) {
      if (window.length > 0 && count + part.words.length > mostWords) break;
      window.push(part);
      count += part.words.length;
    }
    windows.push(window);
    if (first + window.length >= parts.length) break;
    first += Math.max(1, Math.ceil(window.length / 2));
  }
  return windows;
}

const windowReader: (pack: Pack) => (post: ReadPost) => readonly Window[] = onceFor((pack) => {
  const findTie = tieFinder(pack);
  return onceFor((post: ReadPost) => windowsOf(partsOf(post, findTie)).map(scored));
});

function scored(parts: readonly Part[]): Window {
  const words = parts.flatMap((part) => part.words);
  const stretch = { start: parts[0]?.start ?? 0, end: parts.at(-1)?.end ?? 0 };
  return { parts, stretch, scores: words.length < leastWords ? null : scoresOf(words) };
}

function alikeIn({ parts, stretch, scores }: Window): readonly Alike[] {
  if (scores === null || scores.every((score) => score <= 0)) return [];
  const single = parts.map((part) => scoresOf(part.words));
  return labels.flatMap((label, place): readonly Alike[] => {
    if ((scores[place] ?? 0) <= 0) return [];
    const part = parts[mostAlike(single, place)];
    return part === undefined ? [] : [{ start: part.start, end: part.end, label, stretch }];
  });
}

function mostAlike(scores: readonly Scores[], place: number): number {
  return scores.reduce(
    (most, score, at) => ((score[place] ?? 0) > (scores[most]?.[place] ?? 0) ? at : most),
    0,
  );
}

/** Two windows may share a sentence. */
function firstAt(found: readonly Alike[]): readonly Alike[] {
  return found.filter(({ start }, at) => found.findIndex((other) => other.start === start) === at);
}
