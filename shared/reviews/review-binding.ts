import { hashText } from '../points/chain.ts';

/** All that an approval holds for; another letter, picture, network or policy version is another thing. */
export type ReviewedDraft = {
  readonly author: string;
  readonly post: string;
  readonly network: string;
  /** The approved text that the draft began with. */
  readonly approved: string;
  readonly text: string;
  /** SHA-256 of the picture's file; empty where there is none. */
  readonly pictureHash: string;
  readonly altText: string;
  readonly packVersion: number;
};

/** SHA-256 over the one canonical form of a reviewed draft: a JSON array of its fields in this order, UTF-8, no spaces. */
export function reviewBinding(draft: ReviewedDraft): string {
  return hashText(
    JSON.stringify([
      'herald-review/1',
      draft.author,
      draft.post,
      draft.network,
      draft.approved,
      draft.text,
      draft.pictureHash,
      draft.altText,
      draft.packVersion,
    ]),
  );
}
