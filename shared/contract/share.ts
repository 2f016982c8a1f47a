import { z } from 'zod';
import { networkId } from '../networks/network-id.ts';
import { pictureText } from '../policy/picture-text.ts';
import { mostPairs } from '../policy/reading/word-likeness.ts';
import { programmeCommand, programmeQuery } from './call.ts';
import { id } from './id.ts';
import { instant } from './instant.ts';

/** In UTF-16: more than any network takes. */
export const longestText = 70_000;

/** Weakest first. Later evidence (`matched`) joins at the end. */
export const evidenceLevels = ['opened', 'declared', 'linked'] as const;
export const evidence = z.enum(evidenceLevels);
export type Evidence = z.infer<typeof evidence>;

export const share = z.object({
  id,
  postId: id,
  postTitle: z.string(),
  network: networkId,
  /** What went to the network, with the tagged link. */
  text: z.string(),
  /** Where the network's share page was opened; null where the caption was copied. */
  shareAddress: z.string().nullable(),
  evidence,
  /** True once the member said "not yet, don't ask again". */
  isDropped: z.boolean(),
  /** Address of the member's publication, in the network's canonical form. */
  address: z.string().nullable(),
  openedAt: instant,
  declaredAt: instant.nullable(),
  linkedAt: instant.nullable(),
  packVersion: z.int(),
  /** Points it has earned so far. */
  points: z.int(),
});
export type Share = z.infer<typeof share>;

/** Why an award is smaller than it could be. `until` says when that ends. */
export const offerNote = z.object({
  reason: z.enum(['already-shared', 'cap-day', 'cap-week', 'cap-post', 'cooling-off']),
  until: instant.nullable(),
});

/** What a share would earn now, each kind of evidence on top of the one before it. */
export const offer = z.object({
  steps: z.array(z.object({ evidence, points: z.int().nonnegative() })),
  /** What more there is for how it is written, by bonus. */
  extras: z.array(z.object({ rule: z.enum(['own-words', 'own-alt-text']), points: z.int().positive() })),
  notes: z.array(offerNote),
});
export type Offer = z.infer<typeof offer>;

/** A draft as it is on the device when its author lets it out. */
export const opening = z.object({
  postId: id,
  network: networkId,
  captionId: id,
  text: z.string().max(longestText),
  pictureId: id.nullable(),
  altText: z.string().max(2000),
  /** What the device has read in the picture: an own picture that was not read is stopped. */
  reading: pictureText.nullable().default(null),
  country: z.string().length(2).nullable(),
  language: z.string().max(10),
});

export const shareCalls = {
  /** What others have shared of a post, as prints to compare own words with; never the texts, never whose. */
  prints: programmeQuery({
    input: z.object({ postId: id }),
    output: z.array(z.array(z.int().nonnegative().max(0xffffffff)).max(mostPairs)),
  }),
  /** What sharing this post on this network would earn now. */
  offer: programmeQuery({ input: z.object({ postId: id, network: networkId }), output: offer }),
  /**
   * Records a share with evidence `opened`, after the same check as in the window.
   * Refused with `share.stopped` where the verdict is `block`, or `review` without an approval of exactly this draft;
   * with a `review.…` reason where there was one that does not hold.
   */
  open: programmeCommand({
    input: opening.extend({
      /** Host of the member's Mastodon server, where the network is Mastodon. */
      server: z.string().max(253).nullable(),
    }),
    output: share,
  }),
  /** The member says whether it is out. `isOut: false` means: do not ask again. */
  answer: programmeCommand({ input: z.object({ shareId: id, isOut: z.boolean() }), output: share }),
  /**
   * The member gives the publication's address. Refused with `share.wrong-network`, `share.wrong-person`,
   * `share.not-a-post` or `share.address-taken`.
   */
  link: programmeCommand({
    input: z.object({ shareId: id, address: z.string().min(1).max(2000) }),
    output: share,
  }),
  list: programmeQuery({ input: z.object({}), output: z.array(share) }),
};
