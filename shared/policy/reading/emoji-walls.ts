export type EmojiWall = { readonly start: number; readonly end: number; readonly fewer: string };

const emoji = /\p{RGI_Emoji}/gv;
const mayHaveEmoji = /\p{Extended_Pictographic}|\p{RI}|\u20E3/u;
const words = /\p{L}[\p{L}\p{M}'’-]*/gu;
/** So many in a row are a wall; so many in all, where they are half as many as the words. */
const longestRow = 4;
/** Emoji that are told apart in one text; of more it is only seen how far they go. */
const mostLooks = 500;
const goesOn = /(?:\p{Extended_Pictographic}|\p{RI}|\p{Emoji_Modifier}|\s|\uFE0F|\u200D|\u20E3)*/uy;
const fewInAll = 5;

/** Rows of emoji with nothing but spaces between them, or a text that is strewn with them. */
export function emojiWalls(text: string): readonly EmojiWall[] {
  if (!mayHaveEmoji.test(text)) return [];
  const all = emojiIn(text);
  const rows: { start: number; end: number; count: number; first: number }[] = [];
  for (const { start, end } of all) {
    const row = rows.at(-1);
    if (row !== undefined && /^(?:\s|\uFE0F|\u200D){0,3}$/u.test(text.slice(row.end, start))) {
      row.end = end;
      row.count += 1;
    } else rows.push({ start, end, count: 1, first: end });
  }
  const walls = rows.filter(({ count }) => count > longestRow);
  if (walls.length > 0)
    return walls.map(({ start, end, first }) => ({ start, end, fewer: text.slice(start, first) }));
  const isStrewn = all.length > fewInAll && all.length * 2 >= (text.match(words)?.length ?? 0);
  return isStrewn ? [{ start: 0, end: text.length, fewer: withFirstTwo(text, all) }] : [];
}

function emojiIn(text: string): readonly { readonly start: number; readonly end: number }[] {
  const all: { start: number; end: number }[] = [];
  for (const match of text.matchAll(emoji)) {
    const end = match.index + match[0].length;
    all.push({ start: match.index, end });
    if (all.length < mostLooks) continue;
    goesOn.lastIndex = end;
    const rest = goesOn.exec(text)?.[0] ?? '';
    return [...all.slice(0, -1), { start: match.index, end: end + rest.trimEnd().length }];
  }
  return all;
}

function withFirstTwo(
  text: string,
  all: readonly { readonly start: number; readonly end: number }[],
): string {
  let fewer = '';
  let at = 0;
  for (const { start, end } of all.slice(2)) {
    const gap = text.slice(at, start);
    fewer += /\s$/.test(gap) ? gap.slice(0, -1) : gap;
    at = end;
  }
  return fewer + text.slice(at);
}
