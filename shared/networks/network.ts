import type { NetworkId } from './network-id.ts';

/** Something held to be true of a network: when it was looked at, and where a reader can look again. */
export type Fact = {
  readonly claim: string;
  /** Year and month of the look. */
  readonly checkedOn: string;
  readonly source: string;
  /** `confirmed`: read in the source. `general`: common knowledge, for which the source is one place among many. */
  readonly confidence: 'confirmed' | 'general';
};

/** Code points from `start` to `end`, both included. */
export type WeightRange = { readonly start: number; readonly end: number; readonly weight: number };

/** X's own way: weights by code point, divided by `scale`; links and emoji sequences at a fixed price. */
export type WeightedCounting = {
  readonly by: 'weight';
  readonly scale: number;
  readonly defaultWeight: number;
  readonly ranges: readonly WeightRange[];
  readonly linkLength: number;
  readonly countsEmojiAsOne: boolean;
};

export type Counting =
  | WeightedCounting
  /** Graphemes of the text with its links shortened, and no more than `maxBytes` of UTF-8. */
  | { readonly by: 'graphemes-of-shortened-links'; readonly maxBytes: number }
  /** Graphemes, where every link counts `linkLength` and `@user@server` counts as `@user`. */
  | { readonly by: 'graphemes-with-fixed-links'; readonly linkLength: number }
  /** Code points, but an emoji counts its UTF-8 bytes. */
  | { readonly by: 'code-points-and-emoji-bytes' }
  | { readonly by: 'utf-16' }
  /** UTF-8 bytes of the share address that carries the text. */
  | { readonly by: 'share-address-bytes' };

/** What `used` and `limit` of a measure are. */
export type CountUnit = 'characters' | 'weighted-characters' | 'graphemes' | 'bytes';

/** What a parameter of a share address holds. */
export type ShareValue = 'text' | 'link' | 'title';

/** An address that opens a network's own composer. `{server}` in `base` is the host of the member's server. */
export type ShareForm = {
  readonly base: string;
  /** In this order; one without a value is left out. */
  readonly parameters: readonly (readonly [name: string, value: ShareValue])[];
};

export type Share =
  | {
      readonly kind: 'address';
      readonly form: ShareForm;
      /** Used where `form` cannot be: it would be too long, or has no link to carry. */
      readonly fallback?: ShareForm;
      /** The longest address, in bytes, that is known to be taken. */
      readonly maxBytes: number;
    }
  | { readonly kind: 'copy' };

export type Shape = { readonly name: string; readonly width: number; readonly height: number };

/** How much of a text a network shows before "more": graphemes, and rows where these are known. */
export type Fold = { readonly characters: number; readonly rows?: number };

export type Network = {
  readonly id: NetworkId;
  readonly name: string;
  readonly limit: { readonly max: number; readonly unit: CountUnit; readonly counting: Counting };
  /** Longest title, where a publication has one. */
  readonly titleMax?: number;
  readonly share: Share;
  /** False where the share address takes a link only, so that the text has to be pasted. */
  readonly carriesText: boolean;
  readonly pictures: {
    readonly maxCount: number;
    /** Longest alternative text; null where the network takes none. */
    readonly maxAlt: number | null;
    readonly maxBytes: number;
    /** Longest side in pixels. */
    readonly maxSide: number;
    /** Preferred first. */
    readonly shapes: readonly [Shape, ...Shape[]];
  };
  readonly fold: { readonly desktop?: Fold; readonly phone?: Fold };
  readonly maxHashtags?: number;
  readonly preview: {
    readonly puts: 'text-first' | 'picture-first';
    readonly avatar: 'circle' | 'none';
    /** Whether a link in the text grows a card with the page's title and picture. */
    readonly hasLinkCard: boolean;
    /** Whether a link in the text can be followed. */
    readonly linksAreActive: boolean;
  };
  readonly facts: readonly Fact[];
};
