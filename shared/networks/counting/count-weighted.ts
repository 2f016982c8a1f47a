import { graphemeSegments } from 'unicode-segmenter/grapheme';
import { type FoundLink, findLinks } from '../links/find-links.ts';
import type { WeightedCounting } from '../network.ts';
import type { Count } from './count.ts';
import { emojiEnd, isLonePair, mayBeOfEmoji } from './emoji-end.ts';

/** Counts as X does: twitter-text's configurations 1 to 3 are data to it. */
export function countWeighted(text: string, counting: WeightedCounting, max: number): Count {
  const composed = text.normalize('NFC');
  const links = findLinks(composed, { bare: true });
  const { weight } = weigh(composed, links, counting, Number.POSITIVE_INFINITY);
  const used = weight / counting.scale;
  if (used <= max) return { used, overflowAt: null };
  const { at } = weigh(composed, links, counting, max * counting.scale);
  return { used, overflowAt: composed === text ? at : offsetBeforeComposing(text, at) };
}

/** Adds up weights until they are more than `most`; `at` is where the part begins that made them more. */
function weigh(
  text: string,
  links: readonly FoundLink[],
  counting: WeightedCounting,
  most: number,
): { weight: number; at: number } {
  const weights = plainWeights(counting);
  let weight = 0;
  let at = 0;
  for (let link = 0; at < text.length; ) {
    const next = links[link];
    const stop = next?.start ?? text.length;
    for (; at < stop; at++) {
      const plain = weights[text.charCodeAt(at)] ?? 0;
      if (plain === 0) break;
      weight += plain;
      if (weight > most) return { weight, at };
    }
    const start = at;
    if (at === next?.start) {
      weight += counting.linkLength * counting.scale;
      at = next.end;
      link++;
    } else if (at < stop && isLonePair(text, at)) {
      // An emoji or not, it weighs the same: X has no range of other weights up there.
      weight += counting.defaultWeight;
      at += 2;
    } else if (at < stop) {
      const emoji = counting.countsEmojiAsOne ? emojiAround(text, at, links[link - 1]?.end ?? 0) : null;
      const isJoined = emoji !== null && emoji.start < at;
      if (isJoined) weight -= weights[text.charCodeAt(emoji.start)] ?? 0;
      weight += emoji === null ? weightOf(text.charCodeAt(at), counting) : counting.defaultWeight;
      at = emoji?.end ?? at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
      if (isJoined && weight > most) return { weight, at: emoji.start };
    }
    if (weight > most) return { weight, at: start };
  }
  return { weight, at };
}

/** The emoji that begins at `at`, or with the digit or sign before it, not before `free`, that a keycap at `at` makes one. */
function emojiAround(text: string, at: number, free: number): { start: number; end: number } | null {
  const code = text.charCodeAt(at);
  const start = at > free && (code === 0xfe0f || code === 0x20e3) ? at - 1 : at;
  const end = emojiEnd(text, start);
  return end > at ? { start, end } : null;
}

const known = new WeakMap<WeightedCounting, Uint8Array>();

/** The weight of each UTF-16 code unit that is no part of an emoji or a pair, since a text is counted at each keystroke. */
function plainWeights(counting: WeightedCounting): Uint8Array {
  const weights = known.get(counting) ?? new Uint8Array(0x10000);
  if (known.has(counting)) return weights;
  for (let code = 0; code < weights.length; code++) {
    weights[code] = mayBeOfEmoji(code) || (code >= 0xd800 && code <= 0xdfff) ? 0 : weightOf(code, counting);
  }
  known.set(counting, weights);
  return weights;
}

function weightOf(code: number, { ranges, defaultWeight }: WeightedCounting): number {
  return ranges.find(({ start, end }) => code >= start && code <= end)?.weight ?? defaultWeight;
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
