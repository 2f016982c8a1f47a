/** A stretch of text without a mark ends at a space behind so many characters. */
const longest = 400;
const space = 32;
const marks = new Set([...'.!?'].map((mark) => mark.charCodeAt(0)));

/**
 * Where the stretch of plain text ends that begins at a place: a sentence with the space behind it, so that what was read of one stays when another
 * changes. The same wherever in a text the stretch stands.
 */
export function endOfStretch(text: string, from: number): number {
  const most = Math.min(text.length, from + longest);
  for (let at = from + 1; at < most; at += 1)
    if (text.charCodeAt(at) === space && marks.has(text.charCodeAt(at - 1))) return at + 1;
  const end = text.indexOf(' ', most);
  return end < 0 ? text.length : end + 1;
}
