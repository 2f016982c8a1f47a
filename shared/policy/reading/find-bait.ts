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
const noLetter = String.raw`(?!\p{L})`;
const notInWord = String.raw`(?<![\p{L}\p{N}])`;
const reach = 60;
/** A sign, a line, a tag, or words after which one asks. */
const clauseBefore = new RegExp(
  String.raw`(?:[^\p{L}\p{N}\s']\s?|\n\s?|[#@][\p{L}\p{N}_]+\s|${notInWord}(?:${languages.map(({ urgingAfter }) => urgingAfter).join('|')}) )$`,
  'u',
);

/** Makes the search for urgings to like, comment, follow and tag; not where somebody tells of them or asks not to. */
export function baitFinder(scan: PatternScan): (post: ReadPost) => readonly Place[] {
  const findAnywhere = findPattern(languages.flatMap(({ anywhere }) => anywhere).join('|'), {
    scan,
    behind: noLetter,
  });
  const findUrgings = findPattern(languages.flatMap(({ asUrging }) => asUrging).join('|'), {
    scan,
    behind: noLetter,
  });
  const unasking = new RegExp(
    String.raw`${notInWord}(?:${languages.map((language) => language.unasking).join('|')})(?![\p{L}])[^.!?\n]*$`,
    'u',
  );
  return (post) => {
    const clean = withLines(undisguised(post), post.text);
    const found: Place[] = [];
    let reached = 0;
    const urgings = findUrgings(clean).filter(({ at }) => beginsClause(clean.text, at));
    const hits = [...findAnywhere(clean), ...urgings].sort((a, b) => a.at - b.at || b.end - a.end);
    for (const { start, end: last, at } of hits) {
      const end = endOfClause(post.text, last);
      if (start < reached) {
        const before = found.at(-1);
        if (before === undefined || end <= reached) continue;
        found[found.length - 1] = { start: before.start, end };
        reached = end;
        continue;
      }
      if (unasking.test(clean.text.slice(Math.max(0, at - reach), at))) continue;
      if (quotationAround(post.text, start, end) !== null) continue;
      found.push({ start, end });
      reached = end;
    }
    return found;
  };
}

function beginsClause(text: string, at: number): boolean {
  return at === 0 || clauseBefore.test(text.slice(Math.max(0, at - reach), at));
}

/** What is asked for goes on to the next sign, where that is near. */
function endOfClause(text: string, end: number): number {
  const after = text.slice(end, end + reach);
  const sign = after.search(/[.!?,;:\n]/);
  if (sign >= 0) return end + after.slice(0, sign).trimEnd().length;
  return end + reach >= text.length ? Math.max(end, text.trimEnd().length) : end;
}
