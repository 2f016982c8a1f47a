/** What one item of any format says, before its links are resolved and its date is read. Texts are plain. */
export type FeedItem = {
  /** The feed's own id of it. */
  readonly id: string | null;
  readonly title: string;
  readonly text: string;
  readonly link: string | null;
  /** `xml:base`, where the feed has one. */
  readonly base: string | null;
  readonly picture: string | null;
  readonly date: string | null;
  readonly topic: string | null;
};

export type SkipReason = 'no-title-and-no-text' | 'broken-row' | 'too-many';
export type Skip = { readonly place: number; readonly reason: SkipReason };

/** A feed or a table as it was read. `link` is the site it belongs to. */
export type RawFeed = {
  readonly format: 'rss' | 'atom' | 'json-feed' | 'csv';
  readonly title: string;
  readonly link: string | null;
  readonly items: readonly FeedItem[];
  readonly skipped: readonly Skip[];
};

export const maxItems = 20_000;
