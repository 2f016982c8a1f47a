import type { Post } from '#shared/contract/post.ts';
import { fittingTaggedText } from '#shared/networks/fitting-tagged-text.ts';
import type { NetworkId } from '#shared/networks/network-id.ts';
import { shareAddress } from '#shared/networks/share-address.ts';
import { tagLink } from '#shared/networks/tag-link.ts';

export type SharedText = { readonly text: string; readonly share_address: string | null };

/** What goes to the network, and where: the post's own link carries codes of campaign, post and caption. */
export function sharedText(
  draft: {
    readonly text: string;
    readonly network: NetworkId;
    readonly captionId: string;
    readonly server: string | null;
  },
  post: Post,
): SharedText {
  const { network, server } = draft;
  const { link, title } = post;
  if (link === null) {
    return {
      text: draft.text,
      share_address: shareAddress(network, { text: draft.text, link, title, server }),
    };
  }
  const tags = { network, campaign: post.campaignId, content: contentCode(post.id, draft.captionId) };
  const text = fittingTaggedText(draft.text, link, tags);
  const tagged = tagLink(link, tags);
  return { text, share_address: shareAddress(network, { text, link: tagged, title, server }) };
}

/** Names post and caption, and the post only once where the caption's own id begins with it. */
function contentCode(postId: string, captionId: string): string {
  return captionId.startsWith(`${postId}-`) ? captionId : `${postId} ${captionId}`;
}
