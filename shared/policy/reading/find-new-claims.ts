import type { Pack } from '../pack.ts';
import type { TurnKind } from '../words/claim-frames/turn-kinds.ts';
import { findClaimFigures } from './find-claim-figures.ts';
import { type ClaimTurn, claimTurnFinder } from './find-claim-turns.ts';
import type { TextLanguage } from './guess-language.ts';
import { plain } from './plain-text.ts';
import { type ReadPost, readPost } from './read-post.ts';

/** Offsets into the text as written. */
export type NewClaim = { readonly start: number; readonly end: number; readonly kind: TurnKind | 'figure' };

type Approved = {
  readonly text: string;
  readonly plain: string;
  readonly language: TextLanguage | null;
  readonly turns: readonly ClaimTurn[];
};

/** Letters by which a word of the approved text is known again when it is inflected. */
const stem = 6;

/** Makes the search for what a post claims beyond its approved text. */
export function newClaimFinder(pack: Pack): (post: ReadPost) => readonly NewClaim[] {
  const { context, turns } = claimTurnFinder(pack);
  /** A draft is checked at each keystroke beside the same approved text. */
  let last: Approved | undefined;
  const approvedBeside = (post: ReadPost, text: string): Approved => {
    if (last?.text === text) return last;
    const read = readPost({ ...post, text });
    last = { text, plain: plain(text), language: read.textLanguage, turns: turns(read, context(read)) };
    return last;
  };
  return (post) => {
    const here = context(post);
    const figures = findClaimFigures(here, post).map(
      ({ start, end }): NewClaim => ({ start, end, kind: 'figure' }),
    );
    const claimed = turns(post, here);
    if (claimed.length === 0 || post.approved === undefined) return merged([...claimed, ...figures]);
    const approved = approvedBeside(post, post.approved);
    const isOtherLanguage =
      approved.language !== null && post.textLanguage !== null && approved.language !== post.textLanguage;
    const isNew = (turn: ClaimTurn) =>
      !approved.turns.some((one) => one.kind === turn.kind && (isOtherLanguage || isWithin(turn, one))) &&
      !(approved.plain.includes(turn.plain) && approved.turns.some((one) => one.plain.includes(turn.plain)));
    return merged([...claimed.filter(isNew), ...figures]);
  };
}

/** Claims that overlap or stand side by side are one, of the kind of the longest of them. */
function merged(claims: readonly NewClaim[]): readonly NewClaim[] {
  const sorted = claims
    .map(({ start, end, kind }): NewClaim => ({ start, end, kind }))
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
  const found: NewClaim[] = [];
  let longest = 0;
  for (const claim of sorted) {
    const last = found.at(-1);
    const length = claim.end - claim.start;
    if (last === undefined || claim.start > last.end + 1) {
      found.push(claim);
      longest = length;
      continue;
    }
    const kind = length > longest ? claim.kind : last.kind;
    longest = Math.max(longest, length);
    found[found.length - 1] = { start: last.start, end: Math.max(last.end, claim.end), kind };
  }
  return found;
}

/** Every word of the claim stands in the approved one. */
function isWithin(turn: ClaimTurn, approved: ClaimTurn): boolean {
  const stems = (text: string) => (text.match(/[\p{L}\p{N}%]+/gu) ?? []).map((word) => word.slice(0, stem));
  const known = new Set(stems(approved.plain));
  return stems(turn.plain).every((word) => known.has(word));
}
