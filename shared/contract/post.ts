import { z } from 'zod';
import { networkId } from '../networks/network-id.ts';
import { finding } from '../policy/finding.ts';
import { pictureText } from '../policy/picture-text.ts';
import { programmeCommand, programmeQuery } from './call.ts';
import { id } from './id.ts';
import { instant } from './instant.ts';

const webAddress = z.url({ protocol: /^https?$/ }).max(2000);

/** Pictures that a post may have. */
const mostPictures = 8;

export const topic = z.object({ id, name: z.string() });
export type Topic = z.infer<typeof topic>;

export const campaign = z.object({ id, name: z.string(), startsAt: instant, endsAt: instant.nullable() });
export type Campaign = z.infer<typeof campaign>;

/** A picture of a post; its bytes are at `/picture/<id>` of the window's own origin. Sizes in pixels. */
export const picture = z.object({
  id,
  width: z.int().positive(),
  height: z.int().positive(),
  alt: z.string().max(2000),
});
export type Picture = z.infer<typeof picture>;

/** How a caption sounds. */
export const voice = z.enum(['plain', 'warm', 'curious']);
export type Voice = z.infer<typeof voice>;

/** One suggested wording. `text` is the approved text; every string of `locked` stands in it to the letter. */
export const caption = z.object({
  id,
  networks: z.array(networkId).min(1),
  voice,
  language: z.string().min(2).max(10),
  text: z.string().min(1).max(5000),
  locked: z.array(z.string().min(1).max(500)).max(20),
});
export type Caption = z.infer<typeof caption>;

export const postStatus = z.enum(['proposed', 'approved', 'declined', 'withdrawn']);
export type PostStatus = z.infer<typeof postStatus>;

/** What a card shows. `shares` counts members, and never says who. */
export const postCard = z.object({
  id,
  title: z.string(),
  summary: z.string(),
  topicId: id.nullable(),
  campaignId: id.nullable(),
  picture: picture.nullable(),
  networks: z.array(networkId),
  startsAt: instant,
  expiresAt: instant.nullable(),
  /** The most that one share of it can earn now. */
  points: z.int().nonnegative(),
  shares: z.int().nonnegative(),
  sharedByMe: z.array(networkId),
});
export type PostCard = z.infer<typeof postCard>;

export const post = postCard.extend({
  status: postStatus,
  link: webAddress.nullable(),
  pictures: z.array(picture),
  captions: z.array(caption),
  /** Where it came from, in words: a feed's title, a file's name. */
  source: z.string().nullable(),
  /** Where a feed said that its picture is; shown to managers, null to others. */
  pictureAddress: webAddress.nullable(),
});
export type Post = z.infer<typeof post>;

/** What a manager may set. A null `id` makes a new proposed post. */
export const postEdit = z.object({
  id: id.nullable(),
  title: z.string().trim().min(1).max(300),
  summary: z.string().max(2000),
  topicId: id.nullable(),
  campaignId: id.nullable(),
  link: webAddress.nullable(),
  pictureIds: z.array(id).max(mostPictures),
  captions: z.array(caption.extend({ id: id.nullable() })).max(200),
  startsAt: instant,
  expiresAt: instant.nullable(),
});
export type PostEdit = z.infer<typeof postEdit>;

/** One item read from a feed or a table, before it becomes a proposed post. Plain text only. */
export const proposal = z.object({
  /** What makes it the same item when it is read again: the feed's own id, else its link, else a hash of its text. */
  sourceKey: z.string().min(1).max(2000),
  title: z.string().max(300),
  summary: z.string().max(2000),
  link: webAddress.nullable(),
  pictureAddress: webAddress.nullable(),
  publishedAt: instant.nullable(),
  topic: z.string().max(100).nullable(),
});
export type Proposal = z.infer<typeof proposal>;

export const captionFault = z.object({ captionId: id, findings: z.array(finding) });

const pageRequest = { after: z.string().nullable(), limit: z.int().min(1).max(2000) };

export const postCalls = {
  /** Posts that can be shared now, newest first. */
  page: programmeQuery({
    input: z.object(pageRequest),
    output: z.object({ posts: z.array(postCard), next: z.string().nullable() }),
  }),
  get: programmeQuery({ input: z.object({ postId: id }), output: post }),
  topics: programmeQuery({
    input: z.object({}),
    output: z.object({ topics: z.array(topic), campaigns: z.array(campaign) }),
  }),
  /** The manager's list of one status, newest change first. */
  queue: programmeQuery({
    roles: ['manager'],
    input: z.object({ ...pageRequest, status: postStatus }),
    output: z.object({
      posts: z.array(post),
      next: z.string().nullable(),
      total: z.int().nonnegative(),
    }),
  }),
  propose: programmeCommand({
    roles: ['manager'],
    input: z.object({ source: z.string().min(1).max(300), items: z.array(proposal).max(20_000) }),
    output: z.object({ added: z.int(), known: z.int() }),
  }),
  save: programmeCommand({ roles: ['manager'], input: postEdit, output: post }),
  /**
   * Refused with `post.captions-stopped` or `post.pictures-stopped`, its findings in `language`, where the pack in force would stop one of its
   * captions, or what stands in one of its pictures. `readings`: what the manager's device has read in them.
   */
  approve: programmeCommand({
    roles: ['manager'],
    input: z.object({
      postId: id,
      language: z.string().max(10).default('en'),
      readings: z.array(pictureText).max(mostPictures).default([]),
    }),
    output: post,
  }),
  decline: programmeCommand({ roles: ['manager'], input: z.object({ postId: id }), output: post }),
  withdraw: programmeCommand({ roles: ['manager'], input: z.object({ postId: id }), output: post }),
};

export const pictureMime = z.enum(['image/webp', 'image/jpeg', 'image/png']);

/** A picture's file, base64. */
export const pictureFile = z.object({
  mime: pictureMime,
  base64: z.base64(),
  width: z.int().positive(),
  height: z.int().positive(),
});
export type PictureFile = z.infer<typeof pictureFile>;

export const pictureCalls = {
  add: programmeCommand({
    roles: ['manager'],
    input: pictureFile.extend({ alt: z.string().max(2000) }),
    output: picture,
  }),
};
