import type { Draft } from '#shared/contract/device.ts';
import { hashOfOwnPicture } from '#shared/contract/own-picture-id.ts';
import type { Post } from '#shared/contract/post.ts';
import type { NetworkId } from '#shared/networks/network-id.ts';
import { networks } from '#shared/networks/networks.ts';
import { captionsFor } from './captions-for.ts';
import type { OpenDraft } from './open-draft.ts';
import { pictureFor } from './picture-for.ts';

/**
 * What the editor opens with: the draft that was saved, else the first caption of the network. A saved text stays
 * even where its caption or picture has left the post. Null where the post has no caption for the network.
 * A picture goes along from the start only where the network cannot do without: others show the link's own.
 */
export function beginDraft(
  post: Post,
  network: NetworkId,
  saved: readonly Draft[],
  language: string,
): OpenDraft | null {
  const captions = captionsFor(post.captions, network, language);
  const first = captions[0];
  if (!first) return null;
  const draft = saved.find((one) => one.network === network);
  if (draft) {
    const { savedAt: _, ...open } = draft;
    const hasPicture =
      post.pictures.some(({ id }) => id === open.pictureId) ||
      (open.pictureId !== null && hashOfOwnPicture(open.pictureId) !== null);
    return {
      ...open,
      captionId: captions.some(({ id }) => id === open.captionId) ? open.captionId : first.id,
      pictureId: hasPicture ? open.pictureId : null,
    };
  }
  const picture = networks[network].share.kind === 'copy' ? pictureFor(network, post.pictures) : null;
  return {
    postId: post.id,
    network,
    captionId: first.id,
    text: first.text,
    pictureId: picture?.id ?? null,
    altText: picture?.alt ?? '',
  };
}
