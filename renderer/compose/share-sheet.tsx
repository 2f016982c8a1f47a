import { useRef, useState } from 'react';
import type { Share } from '#shared/contract/share.ts';
import { hasMoreToSay } from '../activity/has-more-to-say.ts';
import { IsItOutForm } from '../activity/is-it-out-form.tsx';
import { announce } from '../parts/announce.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { useText } from '../text/use-text.ts';
import type { OpenedShare } from './bring-out.ts';
import { shareLabel } from './share-label.ts';
import style from './share-sheet.module.css';
import { ShareSteps } from './share-steps.tsx';
import { ShareThanks } from './share-thanks.tsx';

type Props = {
  readonly opened: OpenedShare;
  readonly onClose: () => void;
  /** The member has said that it is out. */
  readonly onOut: (share: Share) => void;
};

/** What follows a share: what was done, the one kind question, and the thanks. */
export function ShareSheet({ opened, onClose, onOut }: Props) {
  const { compose, activity } = useText();
  const [settled, setSettled] = useState<Share | null>(null);
  const { share } = opened;
  const question = useRef<HTMLElement>(null);

  function settle(now: Share): void {
    if (now.isDropped) {
      announce(compose.dropped);
      onClose();
      return;
    }
    setSettled(now);
    onOut(now);
  }

  function putOff(): void {
    if (hasMoreToSay(share)) announce(compose.askedLater);
    onClose();
  }

  return (
    <Dialog
      title={settled ? compose.thanksTitle : shareLabel(compose, share.network)}
      isOpen
      findFirstFocus={() => question.current?.querySelector('input, button')}
      onClose={settled ? onClose : putOff}
    >
      {settled ? (
        <ShareThanks share={settled} earned={settled.points - share.points} />
      ) : (
        <>
          <ShareSteps opened={opened} />
          {hasMoreToSay(share) ? (
            <section ref={question} className={style.question} aria-labelledby="is-it-out">
              <h3 id="is-it-out">{activity.isItOut}</h3>
              <p>{activity.isItOutMore}</p>
              <IsItOutForm share={share} onSettled={settle} onNotYet={putOff} />
            </section>
          ) : (
            <p className={style.question}>{compose.alreadyOut}</p>
          )}
        </>
      )}
    </Dialog>
  );
}
