import { isOwnAddress } from './own-address.ts';

/** Who sent a message, as Electron tells it. A frame that went away while its message was on the way has no address. */
export type Sender = {
  readonly frameAddress: string | null;
  readonly isTopFrame: boolean;
  readonly isOurWindow: boolean;
};

/** Whether a message may be answered: only our own page may ask, in the top frame of a window that we opened. */
export function trustedSender({ frameAddress, isTopFrame, isOurWindow }: Sender): boolean {
  return isOurWindow && isTopFrame && frameAddress !== null && isOwnAddress(frameAddress);
}
