const longWord = 24;

/** The part of a text that a network shows, and the part that it hides behind "more". Null: it hides nothing. */
export function splitAtFold(
  text: string,
  foldsAt: number | null,
): { readonly shown: string; readonly hidden: string } | null {
  if (foldsAt === null || foldsAt >= text.length) return null;
  if (text.slice(foldsAt).trim() === '') return null;
  const at = startOfWord(text, foldsAt);
  return { shown: text.slice(0, at).trimEnd(), hidden: text.slice(at) };
}

/** Networks cut between words where they can; one long word is cut where it stands. */
function startOfWord(text: string, offset: number): number {
  if (/\s/.test(text[offset] ?? ' ')) return offset;
  const before = text.slice(0, offset).search(/\S+$/);
  return before > 0 && offset - before < longWord ? before : offset;
}
