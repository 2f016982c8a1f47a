import { countGraphemes, graphemeSegments } from 'unicode-segmenter/grapheme';
import type { Count } from './count.ts';
import { utf8Length } from './utf8-length.ts';

/** A part of the text that the network shows, and counts, as something else. In order, without overlaps. */
export type Replacement = { readonly start: number; readonly end: number; readonly shown: string };

type Limits = { readonly max: number; readonly maxBytes?: number };

/** Graphemes of the text with its replacements in place. `bytes` are those of the same. */
export function countShown(
  text: string,
  replacements: readonly Replacement[],
  { max, maxBytes = Number.POSITIVE_INFINITY }: Limits,
): Count & { readonly bytes: number } {
  const shown = show(text, replacements);
  const used = countGraphemes(shown);
  const bytes = utf8Length(shown);
  if (used <= max && bytes <= maxBytes) return { used, bytes, overflowAt: null };
  let graphemes = 0;
  let size = 0;
  for (const { index, segment } of graphemeSegments(shown)) {
    graphemes++;
    size += utf8Length(segment);
    if (graphemes > max || size > maxBytes) return { used, bytes, overflowAt: written(index, replacements) };
  }
  return { used, bytes, overflowAt: null };
}

function show(text: string, replacements: readonly Replacement[]): string {
  let shown = '';
  let from = 0;
  for (const { start, end, shown: instead } of replacements) {
    shown += text.slice(from, start) + instead;
    from = end;
  }
  return shown + text.slice(from);
}

/** The offset in the text as written for one in the text as shown: inside a replacement, where that begins. */
function written(shownOffset: number, replacements: readonly Replacement[]): number {
  let grown = 0;
  for (const { start, end, shown } of replacements) {
    const shownStart = start + grown;
    if (shownOffset < shownStart) break;
    if (shownOffset < shownStart + shown.length) return start;
    grown += shown.length - (end - start);
  }
  return shownOffset - grown;
}
