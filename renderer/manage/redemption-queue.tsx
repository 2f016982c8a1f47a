import { useRef } from 'react';
import { useAnswer } from '../call/use-answer.ts';
import { EmptyState, FailedState, LoadingState } from '../parts/states.tsx';
import { useText } from '../text/use-text.ts';
import { CorrectPoints } from './correct-points.tsx';
import { RedemptionCard } from './redemption-card.tsx';
import style from './redemption-queue.module.css';
import { useQueueKeys } from './use-queue-keys.ts';

/** Redemptions that wait to be handed over, oldest first, those that are settled, and awards to correct. */
export function RedemptionQueue() {
  const { manage, manageRewards } = useText();
  const list = useRef<HTMLDivElement>(null);
  useQueueKeys(list);
  const queue = useAnswer('redemption.queue', {});
  const isWaiting = (state: string) => state === 'requested' || state === 'approved';
  // They come newest first; who has waited longest is served first.
  const waiting = queue.data?.filter(({ state }) => isWaiting(state)).toReversed() ?? [];
  const settled = queue.data?.filter(({ state }) => !isWaiting(state)) ?? [];

  return (
    <div className={style.queue} ref={list}>
      {queue.isPending && <LoadingState />}
      {queue.error && <FailedState error={queue.error} onRetry={() => void queue.refetch()} />}
      {queue.data && waiting.length === 0 && (
        <EmptyState title={manage.queueEmptyTitle}>{manage.queueEmpty}</EmptyState>
      )}
      {waiting.length > 0 && (
        <section aria-labelledby="waiting">
          <h2 id="waiting">{manage.waiting}</h2>
          {waiting.length > 1 && <p className={style.facts}>{manageRewards.keys}</p>}
          <ul className={style.list}>
            {waiting.map((redemption) => (
              <RedemptionCard key={redemption.id} redemption={redemption} isWaiting />
            ))}
          </ul>
        </section>
      )}
      {settled.length > 0 && (
        <section aria-labelledby="settled">
          <h2 id="settled">{manage.settled}</h2>
          <ul className={style.list}>
            {settled.map((redemption) => (
              <RedemptionCard key={redemption.id} redemption={redemption} isWaiting={false} />
            ))}
          </ul>
        </section>
      )}
      <CorrectPoints />
    </div>
  );
}
