/**
 * One emoji as people see it: a flag, a keycap, or pictures with skin tones joined into one. Joined ones are taken by
 * their grammar (UTS #51), not from a list, so that next year's count as one today.
 */
const picture = String.raw`(?:\p{Emoji_Modifier_Base}\p{Emoji_Modifier}|[\p{Emoji}--\p{Emoji_Presentation}--[0-9#*]]\uFE0F|[[\p{Extended_Pictographic}\p{Emoji_Presentation}]--[©®]])`;
const emoji = new RegExp(
  String.raw`\p{RGI_Emoji_Flag_Sequence}|\p{RGI_Emoji_Tag_Sequence}|[0-9#*]\uFE0F?\u20E3|${picture}(?:\u200D${picture})*`,
  'vy',
);

/** Where the emoji that begins at `start` ends; 0 where none begins there. */
export function emojiEnd(text: string, start: number): number {
  if (!mayBeOfEmoji(text.charCodeAt(start)) && !mayBeOfEmoji(text.charCodeAt(start + 1))) return 0;
  emoji.lastIndex = start;
  return emoji.test(text) ? emoji.lastIndex : 0;
}

/** Spares nearly every letter the pattern. Digits and signs count by the selector or keycap after them. */
export function mayBeOfEmoji(code: number): boolean {
  if (code < 0x203c) return false;
  if (code < 0x2c00) return true;
  if (code < 0xd83c) return code === 0x3030 || code === 0x303d || code === 0x3297 || code === 0x3299;
  return code <= 0xd83f || code === 0xfe0f;
}

/** True where a pair of surrogates stands at `at` that nothing after it can join: no flag, skin tone, joiner or tag. */
export function isLonePair(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0xd800 || code > 0xdbff || (text.charCodeAt(at + 1) & 0xfc00) !== 0xdc00) return false;
  const after = text.charCodeAt(at + 2);
  return after !== 0x200d && after !== 0xfe0f && after !== 0xd83c && after !== 0xdb40;
}
