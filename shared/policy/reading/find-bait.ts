import type { PatternScan } from '../scan/pattern-scan.ts';
import { german } from '../words/engagement-bait/de.ts';
import { english } from '../words/engagement-bait/en.ts';
import { spanish } from '../words/engagement-bait/es.ts';
import { french } from '../words/engagement-bait/fr.ts';
import { findPattern } from './find-phrases.ts';
import { quotationAround } from './quotation-around.ts';
import type { ReadPost } from './read-post.ts';
import { undisguised } from './undisguised.ts';
import { withLines } from './with-lines.ts';

type Place = { readonly start: number; readonly end: number };

const languages = [english, german, french, spanish];
const notInWord = String.raw`(?<![\p{L}\p{N}])`;
const reach = 60;

/** Makes the search for urgings to like, comment, follow and tag; not where somebody tells of them or asks not to. */
export function baitFinder(scan: PatternScan): (post: ReadPost) => readonly Place[] {
  const anywhere = languages.flatMap((language) => language.anywhere).join('|');
  const urgings = languages
    .map(({ asUrging, urgingAfter }) => {
      const begins = String.raw`(?<=^|[^\p{L}\p{N}\s']\s?|\n\s?|${notInWord}(?:${urgingAfter}) )`;
      return `${begins}(?:${asUrging.join('|')})`;
    })
    .join('|');
  const find = findPattern(`${anywhere}|${urgings}`, { scan, behind: String.raw`(?!\p{L})` });
  const unasking = new RegExp(
    String.raw`${notInWord}(?:${languages.map((language) => language.unasking).join('|')})(?![\p{L}])[^.!?\n]*$`,
    'u',
  );
  return (post) => {
    const clean = withLines(undisguised(post), post.text);
    const found: Place[] = [];
    let reached = 0;
    for (const { start, end: last, at } of find(clean)) {
      if (start < reached) continue;
      const end = endOfClause(post.text, last);
      if (unasking.test(clean.text.slice(Math.max(0, at - reach), at))) continue;
      if (quotationAround(post.text, start, end) !== null) continue;
      found.push({ start, end });
      reached = end;
    }
    return found;
  };
}

/** What is asked for goes on to the next sign, where that is near. */
function endOfClause(text: string, end: number): number {
  const after = text.slice(end, end + reach);
  const sign = after.search(/[.!?,;:\n]/);
  if (sign >= 0) return end + after.slice(0, sign).trimEnd().length;
  return end + reach >= text.length ? Math.max(end, text.trimEnd().length) : end;
}
