import { graphemeSegments } from 'unicode-segmenter/grapheme';
import type { Share } from '../network.ts';
import { encoderOf, fillShareForm } from '../share-form.ts';
import type { Count } from './count.ts';

/** Bytes of the share address that carries the text and nothing else. An encoded address is ASCII: a character, a byte. */
export function countAddress(text: string, share: Share, max: number): Count {
  if (share.kind === 'copy') return { used: text.length, overflowAt: text.length > max ? max : null };
  const used = fillShareForm(share.form, { text }).length;
  if (used <= max) return { used, overflowAt: null };
  const encode = encoderOf(share.form);
  let length = used - encode(text).length;
  for (const { index, segment } of graphemeSegments(text)) {
    length += encode(segment).length;
    if (length > max) return { used, overflowAt: index };
  }
  return { used, overflowAt: null };
}
