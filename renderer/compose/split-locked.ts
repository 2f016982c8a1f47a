/** A piece of a text; `isLocked`: it is a locked claim, which an edit must keep. */
export type LockedPiece = { readonly text: string; readonly start: number; readonly isLocked: boolean };

/** Cuts a text at its locked claims, each taken where it first stands; of two that overlap the earlier one. */
export function splitLocked(text: string, locked: readonly string[]): readonly LockedPiece[] {
  const spans = lockedSpans(text, locked);
  const pieces: LockedPiece[] = [];
  let at = 0;
  for (const { start, end } of spans) {
    if (start > at) pieces.push({ text: text.slice(at, start), start: at, isLocked: false });
    pieces.push({ text: text.slice(start, end), start, isLocked: true });
    at = end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), start: at, isLocked: false });
  return pieces;
}

/** Where the locked claims stand, in the order of the text, without overlaps. */
export function lockedSpans(
  text: string,
  locked: readonly string[],
): readonly { readonly start: number; readonly end: number }[] {
  let reached = 0;
  return locked
    .map((claim) => ({ start: text.indexOf(claim), length: claim.length }))
    .filter(({ start, length }) => start >= 0 && length > 0)
    .map(({ start, length }) => ({ start, end: start + length }))
    .sort((a, b) => a.start - b.start)
    .filter(({ start, end }) => {
      if (start < reached) return false;
      reached = end;
      return true;
    });
}
