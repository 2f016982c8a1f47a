import { blueskyLinks } from './counting/bluesky-links.ts';
import type { Count } from './counting/count.ts';
import { countAddress } from './counting/count-address.ts';
import { countCodePointsAndEmojiBytes } from './counting/count-code-points.ts';
import { countShown } from './counting/count-shown.ts';
import { countWeighted } from './counting/count-weighted.ts';
import { graphemeStart } from './counting/grapheme-start.ts';
import { mastodonParts } from './counting/mastodon-parts.ts';
import type { CountUnit, Network } from './network.ts';
import type { NetworkId } from './network-id.ts';
import { networks } from './networks.ts';

/** `overflowAt`: the UTF-16 offset from which the text is too long, never inside a grapheme; null where it fits. */
export type TextMeasure = {
  readonly used: number;
  readonly limit: number;
  readonly unit: CountUnit;
  readonly overflowAt: number | null;
};

/** Measures a text as the network counts it. */
export function measureText(network: NetworkId, text: string): TextMeasure {
  const { limit, share } = networks[network];
  const { unit, ...count } = { limit: limit.max, unit: limit.unit, ...countText(text, limit, share) };
  const overflowAt = count.overflowAt === null ? null : graphemeStart(text, count.overflowAt);
  return { used: count.used, limit: count.limit, unit, overflowAt };
}

type CountInUnit = Count & { readonly limit?: number; readonly unit?: CountUnit };

function countText(text: string, { max, counting }: Network['limit'], share: Network['share']): CountInUnit {
  switch (counting.by) {
    case 'weight':
      return countWeighted(text, counting, max);
    case 'graphemes-of-shortened-links': {
      const { maxBytes } = counting;
      const { used, bytes, overflowAt } = countShown(text, blueskyLinks(text), { max, maxBytes });
      // Few graphemes of many bytes: families of emoji, stacked accents. Then the bytes are what to cut.
      if (used <= max && bytes > maxBytes) return { used: bytes, limit: maxBytes, unit: 'bytes', overflowAt };
      return { used, overflowAt };
    }
    case 'graphemes-with-fixed-links':
      return countShown(text, mastodonParts(text, counting.linkLength), { max });
    case 'code-points-and-emoji-bytes':
      return countCodePointsAndEmojiBytes(text, max);
    case 'utf-16':
      return { used: text.length, overflowAt: text.length > max ? max : null };
    case 'share-address-bytes':
      return countAddress(text, share, max);
  }
}
