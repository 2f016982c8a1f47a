import { useState } from 'react';
import { Link } from 'wouter';
import type { Draft } from '#shared/contract/device.ts';
import { networks } from '#shared/networks/networks.ts';
import { useAnswer } from '../call/use-answer.ts';
import { useCommand } from '../call/use-command.ts';
import { announceAnswer } from '../parts/announce-answer.ts';
import button from '../parts/button.module.css';
import { Button } from '../parts/button.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { NetworkBadge } from '../parts/network-badge.tsx';
import { useFormat } from '../text/use-format.ts';
import { useText } from '../text/use-text.ts';
import style from './activity-screen.module.css';

/** A draft in progress: go on with it, or let it go after being asked. */
export function DraftRow({ draft }: { readonly draft: Draft }) {
  const text = useText();
  const { activity } = text;
  const format = useFormat();
  const post = useAnswer('post.get', { postId: draft.postId });
  const discard = useCommand('draft.discard');
  const [isAsking, setIsAsking] = useState(false);
  const title = post.data?.title ?? (post.error ? activity.postGone : '');

  async function letGo(): Promise<void> {
    const answer = await discard.run({ postId: draft.postId, network: draft.network });
    setIsAsking(false);
    announceAnswer(text, answer, activity.discarded);
  }

  return (
    <li className={style.row} data-testid="draft">
      <div className={style.head}>
        <div className={style.what}>
          <NetworkBadge network={draft.network} />
          <h3 className={style.title}>{title}</h3>
        </div>
        <div className={style.actions}>
          <Button size="small" look="quiet" onClick={() => setIsAsking(true)}>
            {activity.discard}
          </Button>
          {!post.error && (
            <Link
              href={`/compose/${encodeURIComponent(draft.postId)}/${draft.network}`}
              className={`${button.button} ${button.small} ${button.plain}`}
            >
              {activity.continue}
            </Link>
          )}
        </div>
      </div>
      <p className={style.quote} dir="auto">
        {draft.text}
      </p>
      <p className={style.network}>
        {networks[draft.network].name} · {activity.savedAt(format.moment(draft.savedAt))}
      </p>
      <Dialog title={activity.discardTitle} isOpen={isAsking} onClose={() => setIsAsking(false)}>
        <p>{activity.discardMore}</p>
        <div className={`${style.actions} ${style.decision}`}>
          <Button onClick={() => setIsAsking(false)}>{activity.keep}</Button>
          <Button look="danger" disabled={discard.isRunning} onClick={() => void letGo()}>
            {activity.discardNow}
          </Button>
        </div>
      </Dialog>
    </li>
  );
}
