import { type FeedItem, maxItems, type Skip, type SkipReason } from './feed-item.ts';

/** Past this many items that were left out, reading stops: they are told one by one. */
const maxSkipped = 20_000;

/** Takes items as they are read and keeps what can be used. */
export type ItemCollection = {
  readonly items: FeedItem[];
  readonly skipped: Skip[];
  add(item: FeedItem, place: number): void;
  skip(place: number, reason: SkipReason): void;
  /** True when no more can be told about what follows. */
  isOver(): boolean;
};

export function collectItems(): ItemCollection {
  const items: FeedItem[] = [];
  const skipped: Skip[] = [];
  const skip = (place: number, reason: SkipReason) => {
    if (skipped.length < maxSkipped) {
      skipped.push({ place, reason });
    }
  };
  return {
    items,
    skipped,
    skip,
    add(item, place) {
      if (item.title === '' && item.text === '') {
        skip(place, 'no-title-and-no-text');
      } else if (items.length >= maxItems) {
        skip(place, 'too-many');
      } else {
        items.push(item);
      }
    },
    isOver: () => skipped.length >= maxSkipped,
  };
}
