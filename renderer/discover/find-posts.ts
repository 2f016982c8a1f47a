import type { PostCard } from '#shared/contract/post.ts';
import type { NetworkId } from '#shared/networks/network-id.ts';

export type PostFilter = {
  readonly words: string;
  readonly topicId: string | null;
  readonly campaignId: string | null;
  readonly network: NetworkId | null;
  readonly order: 'newest' | 'ending';
};

/** A post with its text folded once, so that each keystroke is one plain pass. */
export type SearchablePost = { readonly card: PostCard; readonly title: string; readonly rest: string };

/** Folds case and accents, so that “warme” finds “Wärme”. */
export function foldForSearch(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

export function searchable(card: PostCard, topicName: string): SearchablePost {
  return {
    card,
    title: ` ${foldForSearch(card.title)}`,
    rest: ` ${foldForSearch(`${card.summary} ${topicName}`)}`,
  };
}

/**
 * The posts that fit, best first: every word has to begin a word of the post; words found in the title count more.
 * Within the same rank the order is the one asked for. `posts` come newest first.
 */
export function findPosts(posts: readonly SearchablePost[], filter: PostFilter): readonly PostCard[] {
  const words = foldForSearch(filter.words).split(/\s+/).filter(Boolean);
  const ranked: PostCard[][] = [];
  for (const post of posts) {
    const { card } = post;
    if (filter.topicId !== null && card.topicId !== filter.topicId) continue;
    if (filter.campaignId !== null && card.campaignId !== filter.campaignId) continue;
    if (filter.network !== null && !card.networks.includes(filter.network)) continue;
    const rank = rankOf(post, words);
    if (rank === null) continue;
    const same = ranked[rank];
    if (same) same.push(card);
    else ranked[rank] = [card];
  }
  return ranked.flatMap((same) => (filter.order === 'ending' ? same.toSorted(byEnd) : (same ?? [])));
}

/** How many of the words are not in the title; null where one of them begins no word at all. */
function rankOf({ title, rest }: SearchablePost, words: readonly string[]): number | null {
  let rank = 0;
  for (const word of words) {
    const start = ` ${word}`;
    if (title.includes(start)) continue;
    if (!rest.includes(start)) return null;
    rank += 1;
  }
  return rank;
}

function byEnd(one: PostCard, other: PostCard): number {
  return (one.expiresAt ?? '9').localeCompare(other.expiresAt ?? '9');
}
