import type { Draft } from '../contract/device.ts';
import type { Caption, Post } from '../contract/post.ts';
import type { Role } from '../contract/role.ts';
import type { PictureLook } from '../policy/picture-look.ts';
import type { PictureText } from '../policy/picture-text.ts';
import type { ImageToCheck, PostToCheck } from '../policy/post-to-check.ts';
import type { PairPrint } from '../policy/reading/word-likeness.ts';

export type Circumstances = {
  readonly now: Date;
  readonly language: string;
  readonly country: string | null;
  readonly roles: readonly Role[];
  /** What the device saw of the draft's picture; null where it cannot be opened, absent until it has answered. */
  readonly look?: PictureLook | null | undefined;
  /** What the device read in it; null where it could not, absent as long as it has not. */
  readonly read?: PictureText | null | undefined;
  /** What colleagues have shared of the post, as prints. */
  readonly colleaguePrints: readonly PairPrint[];
};

/** All that the checks want to know of a draft, in the window and on the device alike. */
export function draftToCheck(
  draft: Omit<Draft, 'savedAt'>,
  caption: Caption,
  post: Pick<Post, 'link' | 'pictures'>,
  { now, language, country, roles, look, read, colleaguePrints }: Circumstances,
): PostToCheck {
  const image = (pictureId: string): ImageToCheck => {
    const approved = post.pictures.find(({ id }) => id === pictureId);
    return {
      path: pictureId,
      alt: draft.altText,
      ...(look !== undefined && { look }),
      ...(read !== undefined && { text: read }),
      ...(approved && { approvedAlt: approved.alt }),
    };
  };
  return {
    text: draft.text,
    network: draft.network,
    now: now.toISOString(),
    language,
    approved: caption.text,
    locked: caption.locked,
    colleaguePrints,
    role: roles.includes('spokesperson') ? 'spokesperson' : 'member',
    images: draft.pictureId === null ? [] : [image(draft.pictureId)],
    ...(country !== null && { country }),
    ...(post.link !== null && { link: post.link }),
  };
}
