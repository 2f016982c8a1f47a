import { unsaying } from '../words/unsaying.ts';
import { findPattern } from './find-phrases.ts';
import type { TextLanguage } from './guess-language.ts';
import { plain, plainText } from './plain-text.ts';
import { sentenceAt, withAnswer } from './sentence-at.ts';

const word = (source: string) => new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${source})(?![\p{L}\p{N}])`, 'gu');
const harmless = word(unsaying.harmless.join('|'));
const before = word(unsaying.before.join('|'));
const beforeInSpanish = word(unsaying.beforeInSpanish);
/** "No terms apply". */
const rightBefore = /(?<![\p{L}\p{N}])(?:no|zero|null|cero) $/u;
const findAfter = findPattern(unsaying.after.join('|'));
/** Ends a clause, so that a "not" ahead of it does not reach the claim; not the comma before "that". */
const clauseEnd =
  /[.:;!?]\s|,\s(?!(?:dass|that|que|qu)(?![a-z]))|\s-\s|\s(?:but|aber|sondern|mais|pero|sino|because|weil|and|und|et|y)\s/gu;

/** Whether the sentence around a claim that stands at `start`…`end` negates or doubts it. `approved` may do so itself. */
export function isUnsaid(
  text: string,
  start: number,
  end: number,
  language: TextLanguage | null,
  approved: string,
): boolean {
  const sentence = sentenceAt(text, start, end);
  const ahead = `${plain(text.slice(sentence.start, start))} `;
  const cut = [...ahead.matchAll(clauseEnd)].at(-1);
  const clause = (cut === undefined ? ahead : ahead.slice(cut.index + cut[0].length - 1)).replaceAll(
    harmless,
    ' ',
  );
  if (clause.search(before) >= 0 || rightBefore.test(ahead)) return true;
  if ((language === 'es' || language === null) && clause.search(beforeInSpanish) >= 0) return true;
  const approvedPlain = plain(approved);
  return findAfter(plainText(text.slice(end, withAnswer(text, sentence).end))).some(
    (hit) => !approvedPlain.includes(hit.plain),
  );
}
