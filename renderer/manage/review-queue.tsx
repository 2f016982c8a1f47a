import { useContext, useEffect, useRef } from 'react';
import { useAnswer } from '../call/use-answer.ts';
import { isTyping } from '../frame/is-typing.ts';
import { NetworkBadge } from '../parts/network-badge.tsx';
import { EmptyState, FailedState, LoadingState } from '../parts/states.tsx';
import { useFormat } from '../text/use-format.ts';
import { LanguageContext } from '../text/use-text.ts';
import { ReviewCard } from './review-card.tsx';
import style from './review-queue.module.css';

/** Drafts whose authors asked for a review, oldest first, and what was decided lately. */
export function ReviewQueue() {
  const { code, text } = useContext(LanguageContext);
  const { reviews, manage } = text;
  const format = useFormat();
  const queue = useAnswer('review.queue', { language: code });
  const list = useRef<HTMLUListElement>(null);

  // J and K step through the cards, which lie among many other things that Tab would stop at.
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const step = { j: 1, k: -1 }[event.key];
      if (step === undefined || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target))
        return;
      const cards = [...(list.current?.querySelectorAll<HTMLElement>('[data-review]') ?? [])];
      const at = cards.findIndex((card) => card.contains(document.activeElement));
      cards[Math.min(Math.max(at + step, 0), cards.length - 1)]?.focus();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);

  if (queue.isPending) return <LoadingState />;
  if (queue.error) return <FailedState error={queue.error} onRetry={() => void queue.refetch()} />;
  const { isSolo, waiting, decided } = queue.data;
  return (
    <div className={style.queue}>
      <p className={style.quiet}>{reviews.queueLead}</p>
      {isSolo && <p className={style.solo}>{reviews.solo}</p>}
      {waiting.length === 0 ? (
        <EmptyState title={reviews.nothingTitle}>{reviews.nothing}</EmptyState>
      ) : (
        <section aria-labelledby="reviews-waiting">
          <h2 id="reviews-waiting">{reviews.waiting(waiting.length)}</h2>
          <p className={style.quiet}>{reviews.keys}</p>
          <ul ref={list} className={style.list}>
            {waiting.map((request) => (
              <ReviewCard key={request.id} request={request} />
            ))}
          </ul>
        </section>
      )}
      {decided.length > 0 && (
        <section aria-labelledby="reviews-decided">
          <h2 id="reviews-decided">{reviews.decidedLately}</h2>
          <ul className={style.decided}>
            {decided.map(({ id, network, postTitle, author, state, steps }) => {
              const last = steps.at(-1);
              return (
                <li key={id}>
                  <NetworkBadge network={network} />
                  <span>
                    {postTitle} · {manage.by(author)}
                  </span>
                  <span className={style.quiet}>
                    {reviews.states[state]}
                    {last && ` · ${format.moment(last.at)} · ${last.by}`}
                    {last && last.note !== '' && ` · ${last.note}`}
                  </span>
                </li>
              );
            })}
          </ul>
        </section>
      )}
    </div>
  );
}
