import type { NetworkId } from '../networks/network-id.ts';
import type { Finding, Verdict } from './finding.ts';
import type { PictureLook } from './picture-look.ts';
import type { PictureText } from './picture-text.ts';
import type { PairPrint } from './reading/word-likeness.ts';

export type ImageToCheck = {
  /** A file's path, or a picture's id. */
  readonly path: string;
  readonly alt: string;
  /** What was seen of the picture; null where the file cannot be read, absent where nobody looked. */
  readonly look?: PictureLook | null;
  /** What was read in the picture; null where that could not be done, absent where nobody tried. */
  readonly text?: PictureText | null;
  /** For a picture of the approved post: the alternative text that it was approved with. */
  readonly approvedAlt?: string;
};

/** Everything a check looks at. The same input gives the same answer, whoever asks and wherever. */
export type PostToCheck = {
  readonly text: string;
  readonly network: NetworkId;
  /** The moment of sharing, ISO 8601: embargoes are judged at it. */
  readonly now: string;
  /** Language of messages and labels; English where a rule lacks it. */
  readonly language: string;
  /** The caption it began with. */
  readonly approved?: string;
  /** Exact strings of `approved` that an edit must keep. */
  readonly locked?: readonly string[];
  /** ISO 3166 code of the member's country. */
  readonly country?: string;
  readonly role?: 'member' | 'spokesperson';
  /** The post's own landing page. */
  readonly link?: string;
  /** Texts that colleagues have already shared of the same post. */
  readonly colleagues?: readonly string[];
  /** The same as prints, where the texts themselves may not go: see `OwnWordsGauge`. */
  readonly colleaguePrints?: readonly PairPrint[];
  readonly images?: readonly ImageToCheck[];
};

/** `length` as the network counts: `unit` names what is counted. */
export type CheckedPost = {
  readonly verdict: Verdict;
  readonly findings: readonly Finding[];
  readonly length: { readonly used: number; readonly limit: number; readonly unit: string };
};
