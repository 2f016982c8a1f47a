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
    title: foldForSearch(card.title),
    rest: foldForSearch(`${card.summary} ${topicName}`),
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
  const inOrder = ranked.filter((same) => same !== undefined);
  return (filter.order === 'ending' ? inOrder.map((same) => same.toSorted(byEnd)) : inOrder).flat();
}

/** How many of the words are not in the title; null where one of them begins no word at all. */
function rankOf({ title, rest }: SearchablePost, words: readonly string[]): number | null {
  let rank = 0;
  for (const word of words) {
    if (beginsWord(title, word)) continue;
    if (!beginsWord(rest, word)) return null;
    rank += 1;
  }
  return rank;
}

/** Looks for the word first and at what stands before it then: looking for the blank with it takes twice as long. */
function beginsWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    if (at === 0 || !isInWord(text.charCodeAt(at - 1))) return true;
  }
  return false;
}

/** Letters and digits of folded text: all from `a`, but for general punctuation (dashes, curly quotes). */
function isInWord(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0x61 && !(code >= 0x2000 && code <= 0x206f));
}

function byEnd(one: PostCard, other: PostCard): number {
  return (one.expiresAt ?? '9').localeCompare(other.expiresAt ?? '9');
}
