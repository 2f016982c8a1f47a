import { graphemeSegments } from 'unicode-segmenter/grapheme';
import { findLinks } from '../links/find-links.ts';
import type { WeightedCounting } from '../network.ts';
import type { Count } from './count.ts';
import { emojiEnd } from './emoji-end.ts';

/** First character that any normalisation could join to the one before it. */
const firstCombining = 0x300;

/** Counts as X does: twitter-text's configurations 1 to 3 are data to it. */
export function countWeighted(text: string, counting: WeightedCounting, max: number): Count {
  const composed = needsComposing(text) ? text.normalize('NFC') : text;
  const { used, overflowAt } = weigh(composed, counting, max);
  if (overflowAt === null || composed === text) return { used, overflowAt };
  return { used, overflowAt: offsetBeforeComposing(text, overflowAt) };
}

function weigh(text: string, counting: WeightedCounting, max: number): Count {
  const { scale, defaultWeight, linkLength, countsEmojiAsOne } = counting;
  const links = findLinks(text, { bare: true });
  let next = 0;
  let linkStart = links[0]?.start ?? -1;
  let weight = 0;
  let overflowAt: number | null = null;
  for (let at = 0; at < text.length; ) {
    const start = at;
    if (at === linkStart) {
      weight += linkLength * scale;
      at = links[next]?.end ?? text.length;
      next++;
      linkStart = links[next]?.start ?? -1;
    } else {
      const code = text.codePointAt(at) ?? 0;
      const end = countsEmojiAsOne ? emojiEnd(text, at) : 0;
      weight += end > 0 ? defaultWeight : weightOf(code, counting);
      at = end > 0 ? end : at + (code > 0xffff ? 2 : 1);
    }
    if (overflowAt === null && weight > max * scale) overflowAt = start;
  }
  return { used: weight / scale, overflowAt };
}

function weightOf(code: number, { ranges, defaultWeight }: WeightedCounting): number {
  for (const range of ranges) {
    if (code >= range.start && code <= range.end) return range.weight;
  }
  return defaultWeight;
}

function needsComposing(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    if (text.charCodeAt(at) >= firstCombining) return true;
  }
  return false;
}

/** Composing joins characters of one grapheme only, so both texts are walked grapheme by grapheme. */
function offsetBeforeComposing(text: string, composedOffset: number): number {
  let composed = 0;
  for (const { index, segment } of graphemeSegments(text)) {
    composed += segment.normalize('NFC').length;
    if (composed > composedOffset) return index;
  }
  return text.length;
}
