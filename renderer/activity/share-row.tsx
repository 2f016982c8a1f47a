import { ExternalLink } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { Share } from '#shared/contract/share.ts';
import { networks } from '#shared/networks/networks.ts';
import { useCommand } from '../call/use-command.ts';
import { bringOut } from '../compose/bring-out.ts';
import { announce } from '../parts/announce.tsx';
import { announceAnswer } from '../parts/announce-answer.ts';
import { Button } from '../parts/button.tsx';
import { NetworkBadge } from '../parts/network-badge.tsx';
import { refusalText } from '../text/refusal-text.ts';
import { useText } from '../text/use-text.ts';
import style from './activity-screen.module.css';
import { EvidenceTimeline } from './evidence-timeline.tsx';
import { hasMoreToSay } from './has-more-to-say.ts';
import { IsItOutForm } from './is-it-out-form.tsx';

type Props = {
  readonly share: Share;
  /** Whether it is asked at once if it is out. Only one share is, so that the list stays calm. */
  readonly isAsked: boolean;
};

/** One share: its text, its way so far, and what can still be said about it. */
export function ShareRow({ share, isAsked }: Props) {
  const text = useText();
  const { activity } = text;
  const open = useCommand('device.open');
  const [isAnswering, setIsAnswering] = useState(isAsked);
  const row = useRef<HTMLLIElement>(null);
  const question = useRef<HTMLDivElement>(null);
  const wasAskedAtOnce = useRef(isAnswering);
  const { name } = networks[share.network];
  const isOpenEnded = hasMoreToSay(share);

  // Whoever opens the question by its button finds the focus in it.
  useEffect(() => {
    if (isAnswering && !wasAskedAtOnce.current) {
      question.current?.querySelector<HTMLElement>('input, button')?.focus();
    }
    wasAskedAtOnce.current = false;
  }, [isAnswering]);

  async function openAgain(): Promise<void> {
    const { isOpened, isCopied, problems } = await bringOut(share, { pictureId: null, altText: '' });
    const [problem] = problems;
    if (problem) announce(refusalText(text, problem), 'danger');
    else if (isOpened) announce(activity.openedAgain(name));
    else announce(isCopied ? activity.copiedAgain : text.compose.notCopied);
  }

  async function see(address: string): Promise<void> {
    announceAnswer(text, await open.run({ address }), null);
  }

  function stopAsking(): void {
    setIsAnswering(false);
    row.current?.focus();
  }

  function settle(now: Share): void {
    stopAsking();
    announce(now.isDropped ? activity.droppedNow : activity.thanks(now.points - share.points));
  }

  return (
    <li ref={row} tabIndex={-1} className={style.row} data-testid="share">
      <div className={style.head}>
        <div className={style.what}>
          <NetworkBadge network={share.network} />
          <h3 className={style.title}>{share.postTitle}</h3>
        </div>
        {share.points > 0 && <span className={style.points}>{activity.points(share.points)}</span>}
      </div>
      <p className={style.quote} dir="auto">
        {share.text}
      </p>
      <EvidenceTimeline share={share} />
      {isAnswering && isOpenEnded ? (
        <div ref={question} className={style.question}>
          {share.evidence === 'opened' && <h4>{activity.isItOut}</h4>}
          <IsItOutForm share={share} onSettled={settle} onNotYet={stopAsking} />
        </div>
      ) : null}
      <div className={style.actions}>
        {share.address !== null && (
          <Button size="small" onClick={() => share.address && void see(share.address)}>
            <ExternalLink size={14} aria-hidden />
            {activity.see}
          </Button>
        )}
        {!isAnswering && isOpenEnded && (
          <Button size="small" onClick={() => setIsAnswering(true)}>
            {share.evidence === 'declared'
              ? activity.addAddress
              : share.isDropped
                ? activity.outAfterAll
                : activity.isItOut}
          </Button>
        )}
        {share.evidence === 'opened' && (
          <Button size="small" look="quiet" onClick={() => void openAgain()}>
            {activity.openAgain}
          </Button>
        )}
        {share.address !== null && <span className={style.address}>{share.address}</span>}
      </div>
    </li>
  );
}
