import type { Count } from './count.ts';
import { emojiEnd } from './emoji-end.ts';
import { utf8Length } from './utf8-length.ts';

/** One for each code point, but for an emoji its bytes in UTF-8. */
export function countCodePointsAndEmojiBytes(text: string, max: number): Count {
  let used = 0;
  let overflowAt: number | null = null;
  for (let at = 0; at < text.length; ) {
    const start = at;
    const end = emojiEnd(text, at);
    used += end > 0 ? utf8Length(text.slice(at, end)) : 1;
    at = end > 0 ? end : at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
    if (overflowAt === null && used > max) overflowAt = start;
  }
  return { used, overflowAt };
}
