import { labels } from '../words/classifier/labels.ts';
import { protectedSpeech } from '../words/protected-speech.ts';
import { complaints, workersView } from '../words/workers-view.ts';
import { scoresOf } from './classifier.ts';
import { hasPattern } from './find-phrases.ts';
import { onceFor } from './once-for.ts';
import type { ReadPost } from './read-post.ts';
import { wordsToWeigh } from './text-features.ts';

const speaksOfWork = hasPattern(protectedSpeech.join('|'));
const place = labels.indexOf('protected');
/** How much a word of working life, and a word of one's own or of complaint, count beside the classifier: each is said in other posts too. */
const weights = { ofWork: 2.3, ofOneself: 1.5 };

/**
 * Whether a text speaks of the author's own working life, which says as well as any statement that they work there, or complains of it, which is
 * no praise that needs one.
 */
export const isWorkersView = hasPattern([...workersView, ...complaints].join('|'));

/** Above 0 where a post speaks of the author's own work, and its words do not stand there by chance. */
const evidence = onceFor(({ plain }: ReadPost) => {
  const ofWords = (speaksOfWork(plain) ? weights.ofWork : 0) + (isWorkersView(plain) ? weights.ofOneself : 0);
  if (ofWords === 0) return 0;
  const score = scoresOf(wordsToWeigh(plain.text))[place] ?? 0;
  return Number.isFinite(score) ? score + ofWords : ofWords;
});

/**
 * Whether a post speaks about working life in a way that law protects; such a post is no advertisement. Its words say so, and what labelled posts
 * are like it: a shop has opening hours too. An edit of an approved text never does.
 */
export function isProtectedSpeech(post: ReadPost): boolean {
  if (post.approved !== undefined || !speaksOfWork(post.plain)) return false;
  return evidence(post) > 0;
}

/** The same, or that it speaks of the author's own working life, which tells the tie to the company as well as any statement. */
export function isOfOwnWork(post: ReadPost): boolean {
  return post.approved === undefined && evidence(post) > 0;
}
