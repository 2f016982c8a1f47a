import { z } from 'zod';
import { networkId } from '../networks/network-id.ts';
import { pictureLook } from '../policy/picture-look.ts';
import { deviceCommand, deviceQuery } from './call.ts';
import { id } from './id.ts';
import { instant } from './instant.ts';
import { pictureFile, proposal } from './post.ts';
import { longestText } from './share.ts';

export const settings = z.object({
  language: z.enum(['system', 'en', 'de']),
  theme: z.enum(['system', 'light', 'dark']),
  /** ISO 3166 code of the country whose disclosure rules hold for the member; null: the default ones. */
  country: z.string().length(2).nullable(),
  /** Host of the member's Mastodon server. */
  mastodonServer: z.string().max(253).nullable(),
  isRailCollapsed: z.boolean(),
  /** When the member likes to be reminded: whole hours of the wall's clock, `to` not included; weekdays from 0 (Sunday). */
  reminderHours: z.object({
    from: z.int().min(0).max(23),
    to: z.int().min(1).max(24),
    days: z.array(z.int().min(0).max(6)).max(7),
  }),
});
export type Settings = z.infer<typeof settings>;

export const settingsCalls = {
  get: deviceQuery({ input: z.object({}), output: settings }),
  save: deviceCommand({ input: settings.partial(), output: settings }),
};

/** A member's own wording of a post for one network. It stays on the device until it is shared. */
export const draft = z.object({
  postId: id,
  network: networkId,
  captionId: id,
  text: z.string().max(longestText),
  pictureId: id.nullable(),
  altText: z.string().max(2000),
  savedAt: instant,
});
export type Draft = z.infer<typeof draft>;

export const draftCalls = {
  /** One post's drafts, or all of them, last saved first. */
  list: deviceQuery({ input: z.object({ postId: id.nullable() }), output: z.array(draft) }),
  /** Answers once it is on disk. */
  save: deviceCommand({ input: draft.omit({ savedAt: true }), output: draft }),
  discard: deviceCommand({ input: z.object({ postId: id, network: networkId }), output: z.object({}) }),
};

/** Something that the member should know, found while starting: a reason with the values its sentence needs. */
export const notice = z.object({
  id,
  reason: z.enum([
    'settings-restored',
    'settings-reset',
    'record-restored',
    'record-read-only',
    'drafts-set-aside',
    'clock-set-back',
    'ledger-drift',
  ]),
  values: z.record(z.string(), z.string()),
});
export type Notice = z.infer<typeof notice>;

export const deviceCalls = {
  about: deviceQuery({
    input: z.object({}),
    output: z.object({
      version: z.string(),
      shell: z.enum(['electron', 'browser']),
      dataFolder: z.string(),
      notices: z.array(notice),
    }),
  }),
  /** Opens an https or mailto address in the system's browser; any other is refused with `address.not-allowed`. */
  open: deviceCommand({ input: z.object({ address: z.string().max(20_000) }), output: z.object({}) }),
};

/** What an import was given: the bytes of a file, pasted text, or an address to fetch. */
export const feedSource = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('file'), name: z.string().max(300), base64: z.base64().max(15_000_000) }),
  z.object({ kind: z.literal('text'), text: z.string().max(10_000_000) }),
  z.object({
    kind: z.literal('address'),
    address: z.string().max(2000),
    /** How much may be fetched; 1 where nothing is said. */
    megabytes: z.int().min(1).max(10).optional(),
  }),
]);
export type FeedSource = z.infer<typeof feedSource>;

export const feed = z.object({
  format: z.enum(['rss', 'atom', 'json-feed', 'csv']),
  title: z.string().max(300),
  items: z.array(proposal),
  /** Items that could not be read: where, and why in one of a few words. */
  skipped: z.array(
    z.object({
      place: z.int().positive(),
      reason: z.enum(['no-title-and-no-text', 'broken-row', 'too-many']),
    }),
  ),
});
export type Feed = z.infer<typeof feed>;

/** Confidential terms of a table, and the rows that were left out with the reason. */
const termsTable = z.object({
  terms: z.array(
    z.object({ term: z.string(), why: z.string().optional(), unless: z.array(z.string()).optional() }),
  ),
  skipped: z.array(
    z.object({
      place: z.int().positive(),
      reason: z.enum(['no-text', 'too-short', 'too-long', 'twice', 'too-many']),
    }),
  ),
});
export type TermsTable = z.infer<typeof termsTable>;

export const importCalls = {
  /** Reads a feed or a table. What cannot be read is refused with a `feed.…` reason. */
  read: deviceQuery({ input: feedSource, output: feed }),
  /** Reads confidential terms from a CSV table; `terms.none` where it has none. */
  terms: deviceQuery({ input: z.object({ base64: z.base64().max(15_000_000) }), output: termsTable }),
  /** Fetches a feed's picture, or takes a file: made smaller where it must be, metadata removed. */
  picture: deviceQuery({
    input: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('address'), address: z.string().max(2000) }),
      z.object({ kind: z.literal('file'), base64: z.base64().max(15_000_000) }),
    ]),
    output: pictureFile,
  }),
};

export const preparedCalls = {
  /** A picture of a post or an own one in the shape that the network shows, without metadata, ready to be saved as a file. */
  picture: deviceQuery({
    input: z.object({ pictureId: id, network: networkId }),
    output: pictureFile.extend({ name: z.string() }),
  }),
  /** What the checks want to know of a picture of a post or an own one; `picture.unreadable` where it cannot be opened. */
  look: deviceQuery({ input: z.object({ pictureId: id }), output: pictureLook }),
};
