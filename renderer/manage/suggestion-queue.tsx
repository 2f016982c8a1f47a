import { useRef } from 'react';
import { Link } from 'wouter';
import { useAnswer } from '../call/use-answer.ts';
import { EmptyState, FailedState, LoadingState } from '../parts/states.tsx';
import { useFormat } from '../text/use-format.ts';
import { useText } from '../text/use-text.ts';
import style from './review-queue.module.css';
import { SuggestionCard } from './suggestion-card.tsx';
import { useQueueKeys } from './use-queue-keys.ts';

/** What members suggested, oldest first, and what was decided lately. */
export function SuggestionQueue() {
  const { suggestions, manage } = useText();
  const format = useFormat();
  const list = useRef<HTMLDivElement>(null);
  useQueueKeys(list);
  const queue = useAnswer('suggestion.queue', {});
  if (queue.isPending) return <LoadingState />;
  if (queue.error) return <FailedState error={queue.error} onRetry={() => void queue.refetch()} />;
  const { isSolo, waiting, decided } = queue.data;
  return (
    <div className={style.queue} ref={list}>
      <p className={style.quiet}>{suggestions.queueLead}</p>
      {isSolo && <p className={style.solo}>{suggestions.solo}</p>}
      {waiting.length === 0 ? (
        <EmptyState title={suggestions.emptyTitle}>{suggestions.empty}</EmptyState>
      ) : (
        <section aria-labelledby="suggestions-waiting">
          <h2 id="suggestions-waiting">{suggestions.waiting(waiting.length)}</h2>
          <p className={style.quiet}>{suggestions.keys}</p>
          <ul className={style.list}>
            {waiting.map((suggestion) => (
              <SuggestionCard key={suggestion.id} suggestion={suggestion} />
            ))}
          </ul>
        </section>
      )}
      {decided.length > 0 && (
        <section aria-labelledby="suggestions-decided">
          <h2 id="suggestions-decided">{suggestions.decidedLately}</h2>
          <ul className={style.decided}>
            {decided.map(({ id, title, author, state, steps, postId }) => {
              const last = steps.at(-1);
              return (
                <li key={id}>
                  <span>
                    {postId === null ? (
                      title
                    ) : (
                      <Link href={`/manage/post/${encodeURIComponent(postId)}`}>{title}</Link>
                    )}
                    {' · '}
                    {manage.by(author)}
                  </span>
                  <span className={style.quiet}>
                    {suggestions.states[state]}
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
