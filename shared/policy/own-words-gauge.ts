import type { Pack } from './pack.ts';
import type { PostToCheck } from './post-to-check.ts';
import { ownWordsOf } from './reading/own-words-of.ts';
import { type ReadPost, readPost } from './reading/read-post.ts';
import { tieFinder } from './reading/tie-finder.ts';
import {
  likeness,
  type PairPrint,
  pairLikeness,
  pairPrint,
  type WordPrint,
  wordPrint,
} from './reading/word-likeness.ts';

/** In a text shorter than this there is no room for own words. */
const leastWords = 6;

/** 0 for words all of one's own, 1 for the same words; null where there is nothing to compare with, or too little text. */
export type OwnWords = { readonly caption: number | null; readonly colleagues: number | null };

/** How near texts are to each other, without what is nobody's own words. */
export type OwnWordsGauge = {
  /** To its caption, and to the nearest of what colleagues have shared. */
  measure(post: PostToCheck): OwnWords;
  /** What a text may be compared by where the text itself may not go. */
  printOf(text: string): PairPrint;
};

const emptyPost = { network: 'linkedin', now: '', language: 'en' } as const;

export function ownWordsGauge(pack: Pack): OwnWordsGauge {
  const findTie = tieFinder(pack);
  const wordsOf = (post: ReadPost) => ownWordsOf(post, findTie);
  const wordsOfText = (text: string) => wordsOf(readPost({ ...emptyPost, text }));
  const printOf = (text: string) => pairPrint(wordsOfText(text));
  const known = new WeakMap<readonly string[], readonly PairPrint[]>();
  const printsOf = (texts: readonly string[]) => {
    const before = known.get(texts);
    if (before !== undefined) return before;
    const prints = texts.map(printOf);
    known.set(texts, prints);
    return prints;
  };
  /** A draft is measured at each keystroke beside the same caption. */
  let last: { readonly text: string; readonly print: WordPrint } | undefined;
  const captionPrint = (text: string) => {
    if (last?.text !== text) last = { text, print: wordPrint(wordsOfText(text)) };
    return last.print;
  };
  return {
    printOf,
    measure(post) {
      const { approved, colleagues = [], colleaguePrints = [] } = post;
      if (approved === undefined && colleagues.length + colleaguePrints.length === 0) return nothing;
      const own = wordsOf(readPost(post));
      const print = wordPrint(own);
      if (print.total < leastWords) return nothing;
      const pairs = pairPrint(own);
      const near = [...printsOf(colleagues), ...colleaguePrints].map((other) => pairLikeness(pairs, other));
      return {
        caption: approved === undefined ? null : likeness(print, captionPrint(approved)),
        colleagues: near.length === 0 ? null : Math.max(...near),
      };
    },
  };
}

const nothing: OwnWords = { caption: null, colleagues: null };
