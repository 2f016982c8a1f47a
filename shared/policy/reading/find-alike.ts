import type { Fix } from '../finding.ts';
import type { Pack } from '../pack.ts';
import { type Label, labels } from '../words/classifier/labels.ts';
import { type Scores, scoresOf } from './classifier.ts';
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

/** Sentences are read together up to so many words, as long as the posts that the classifier learned from. */
const mostWords = 60;
/** Fewer words are like anything. */
const leastWords = 8;

type Part = { readonly start: number; readonly end: number; readonly words: readonly string[] };

/**
 * Makes the search for sentences that read like a rumour, an insult, the company's word or a claim though no pattern knows them. What the
 * approved text says, and that the author works there, is left out. Speech that law protects is not read this way at all.
 */
export const alikeFinder: (pack: Pack) => FindAlike = onceFor((pack) => {
  const findTie = tieFinder(pack);
  const findAll = onceFor((post: ReadPost): readonly Alike[] => {
    if (isProtectedSpeech(post)) return [];
    return windowsOf(partsOf(post, findTie)).flatMap(alikeIn);
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

function alikeIn(window: readonly Part[]): readonly Alike[] {
  const words = window.flatMap((part) => part.words);
  if (words.length < leastWords) return [];
  const whole = scoresOf(words);
  if (whole.every((score) => score <= 0)) return [];
  const single = window.map((part) => scoresOf(part.words));
  const stretch = { start: window[0]?.start ?? 0, end: window.at(-1)?.end ?? 0 };
  return labels.flatMap((label, place): readonly Alike[] => {
    if ((whole[place] ?? 0) <= 0) return [];
    const part = window[mostAlike(single, place)];
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
