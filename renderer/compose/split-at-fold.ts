/** The part of a text that a network shows, and the part that it hides behind "more". Null: it hides nothing. */
export function splitAtFold(
  text: string,
  foldsAt: number | null,
): { readonly shown: string; readonly hidden: string } | null {
  if (foldsAt === null || foldsAt >= text.length) return null;
  const hidden = text.slice(foldsAt);
  if (hidden.trim() === '') return null;
  return { shown: text.slice(0, foldsAt).trimEnd(), hidden };
}
