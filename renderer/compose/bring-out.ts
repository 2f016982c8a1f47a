import type { CallError } from '#shared/contract/call-error.ts';
import type { Share } from '#shared/contract/share.ts';
import { addressCarriesText } from '#shared/networks/share-address.ts';
import { call } from '../call/call.ts';
import { copyText } from './copy-text.ts';
import type { OpenDraft } from './open-draft.ts';
import { savePicture } from './save-picture.ts';

/** What a share has done on this machine so far, to be told to the member. */
export type OpenedShare = {
  readonly share: Share;
  readonly isOpened: boolean;
  /** Null where the network's page carries the text, so that there was nothing to copy. */
  readonly isCopied: boolean | null;
  readonly pictureName: string | null;
  readonly altText: string;
  readonly problems: readonly CallError[];
};

/** Opens the network's page, copies what the page does not carry, saves the picture. */
export async function bringOut(
  share: Share,
  { pictureId, altText }: Pick<OpenDraft, 'pictureId' | 'altText'>,
): Promise<OpenedShare> {
  const { network, shareAddress, text } = share;
  const problems: CallError[] = [];
  const carriesText = shareAddress !== null && addressCarriesText(network, shareAddress);
  const isCopied = carriesText ? null : await copyText(text);
  let pictureName: string | null = null;
  if (pictureId !== null) {
    const picture = await call('prepared.picture', { pictureId, network });
    if (picture.ok) {
      savePicture(picture.value);
      pictureName = picture.value.name;
    } else problems.push(picture.error);
  }
  let isOpened = false;
  if (shareAddress !== null) {
    const answer = await call('device.open', { address: shareAddress });
    isOpened = answer.ok;
    if (!answer.ok) problems.push(answer.error);
  }
  return { share, isOpened, isCopied, pictureName, altText, problems };
}
