export type Hidden = {
  readonly start: number;
  readonly end: number;
  readonly kind: 'invisible' | 'direction' | 'broken';
};

/** First and last of each range of characters that may be hidden or hide something; their neighbours decide. */
const ranges: readonly (readonly [first: number, last: number])[] = [
  [0x0000, 0x0008],
  [0x000b, 0x000c],
  [0x000e, 0x001f],
  [0x007f, 0x009f],
  [0x00ad, 0x00ad],
  [0x034f, 0x034f],
  [0x061c, 0x061c],
  [0x115f, 0x1160],
  [0x17b4, 0x17b5],
  [0x180b, 0x180f],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x206f],
  [0x2800, 0x2800],
  [0x3164, 0x3164],
  [0xd800, 0xdfff],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
  [0xffa0, 0xffa0],
  [0xfff9, 0xfffc],
  [0x1d173, 0x1d17a],
  [0xe0000, 0xe0fff],
];
const suspects = new RegExp(
  `[${ranges.map(([first, last]) => `\\u{${first.toString(16)}}-\\u{${last.toString(16)}}`).join('')}]`,
  'gu',
);
/** The flags of England, Scotland, Wales and the like are a black flag and tag letters. */
const flag = /\u{1F3F4}[\u{E0030}-\u{E0039}\u{E0061}-\u{E007A}]{3,6}\u{E007F}/gu;
const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const leftToRightLetter = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Han}]/u;
const joining =
  /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Mongolian}\p{Script=Khmer}\p{Script=Myanmar}]\p{M}*$/u;
const emojiBefore = /(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F|\u20E3)$/u;
const emojiAfter = /^\p{Extended_Pictographic}/u;
const variationBase =
  /[\p{Extended_Pictographic}\p{Emoji}\p{Script=Han}\p{S}\p{P}\p{Script=Mongolian}\p{Script=Myanmar}]$/u;
const near = 40;

export function findHidden(text: string): readonly Hidden[] {
  const harmless = harmlessRanges(text);
  const found: Hidden[] = [];
  for (const match of text.matchAll(suspects)) {
    const start = match.index;
    const end = start + match[0].length;
    const point = match[0].codePointAt(0) ?? 0;
    if (harmless.has(start) || isHarmless(text, start, end, point)) continue;
    const kind = kindOf(point);
    const last = found.at(-1);
    if (last !== undefined && last.end === start && last.kind === kind)
      found[found.length - 1] = { ...last, end };
    else found.push({ start, end, kind });
  }
  return found;
}

function kindOf(point: number): Hidden['kind'] {
  if (point >= 0xd800 && point <= 0xdfff) return 'broken';
  const isDirection =
    point === 0x61c ||
    point === 0x200e ||
    point === 0x200f ||
    (point >= 0x202a && point <= 0x202e) ||
    (point >= 0x2066 && point <= 0x2069);
  return isDirection ? 'direction' : 'invisible';
}

function isHarmless(text: string, start: number, end: number, point: number): boolean {
  const before = text.slice(Math.max(0, start - 8), start);
  const after = text.slice(end, end + 8);
  if (point === 0x200d)
    return (
      (emojiBefore.test(before) && emojiAfter.test(after)) || (joining.test(before) && /^\p{L}/u.test(after))
    );
  if (point === 0x200c) return joining.test(before) && /^\p{L}/u.test(after);
  if (point >= 0xfe00 && point <= 0xfe0f) return variationBase.test(before);
  if (point >= 0xe0100 && point <= 0xe01ef) return /\p{Script=Han}$/u.test(before);
  if (point === 0x200e || point === 0x200f || point === 0x61c) {
    return rightToLeft.test(text.slice(Math.max(0, start - near), end + near));
  }
  if (point >= 0x180b && point <= 0x180f) return /\p{Script=Mongolian}$/u.test(before);
  return false;
}

/** Starts of tag letters in flags, and of isolates and embeddings that hold right-to-left words and nothing else. */
function harmlessRanges(text: string): ReadonlySet<number> {
  const harmless = new Set<number>();
  for (const match of text.matchAll(flag)) {
    for (let at = match.index; at < match.index + match[0].length; at += 1) harmless.add(at);
  }
  for (const match of text.matchAll(
    /[\u2066-\u2068\u202A\u202B]([^\u2066-\u2069\u202A-\u202E\n]{1,200})[\u2069\u202C]/gu,
  )) {
    const inner = match[1] ?? '';
    if (!rightToLeft.test(inner) || leftToRightLetter.test(inner)) continue;
    harmless.add(match.index);
    harmless.add(match.index + match[0].length - 1);
  }
  return harmless;
}
