import { type KeyboardEvent, useRef } from 'react';
import type { ReviewRequest } from '#shared/contract/review.ts';
import { networks } from '#shared/networks/networks.ts';
import { severityIcons } from '../compose/severity-icons.ts';
import { isTyping } from '../frame/is-typing.ts';
import { NetworkBadge } from '../parts/network-badge.tsx';
import { Differences } from '../reviews/differences.tsx';
import { useText } from '../text/use-text.ts';
import { ReviewAnswers } from './review-answers.tsx';
import style from './review-queue.module.css';

const hour = 3_600_000;

/** One request: what was approved, what differs, what the checks say, what its author says; and the three answers. */
export function ReviewCard({ request }: { readonly request: ReviewRequest }) {
  const { reviews, manage } = useText();
  const card = useRef<HTMLLIElement>(null);
  const { network, postTitle, author, approved, before, text, note, findings, pictureId, altText } = request;
  const asked = request.steps[0]?.at ?? '';
  const age = Math.floor((Date.now() - Date.parse(asked)) / hour);

  function onKeyDown(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    const target = card.current?.querySelector<HTMLElement>(`[data-key="${event.key.toLowerCase()}"]`);
    if (!target) return;
    event.preventDefault();
    target.focus();
  }

  return (
    <li
      ref={card}
      className={style.card}
      tabIndex={-1}
      data-review={request.id}
      aria-labelledby={`review-${request.id}`}
      onKeyDown={onKeyDown}
    >
      <div className={style.head}>
        <NetworkBadge network={network} />
        <h3 id={`review-${request.id}`}>{postTitle}</h3>
        <span className={style.quiet}>
          {networks[network].name} · {manage.by(author)} · {reviews.age(age)}
        </span>
      </div>
      <div className={style.parts}>
        <div className={style.part}>
          {note !== '' && (
            <section aria-label={reviews.note}>
              <h4>{reviews.note}</h4>
              <p dir="auto">{note}</p>
            </section>
          )}
          <section aria-label={reviews.draft}>
            <h4>{reviews.draft}</h4>
            <p className={style.text} dir="auto">
              {text}
            </p>
          </section>
          <section aria-label={reviews.changes}>
            <h4>{reviews.changes}</h4>
            {approved === text ? <p>{reviews.noChanges}</p> : <Differences before={approved} after={text} />}
          </section>
          {before !== null && before !== text && (
            <section aria-label={reviews.changesBefore}>
              <h4>{reviews.changesBefore}</h4>
              <Differences before={before} after={text} />
            </section>
          )}
          {pictureId !== null && (
            <img className={style.picture} src={`/picture/${encodeURIComponent(pictureId)}`} alt={altText} />
          )}
        </div>
        <section className={style.part} aria-label={reviews.findings}>
          <h4>{reviews.findings}</h4>
          {findings.length === 0 && <p>{reviews.noFindings}</p>}
          <ul className={style.findings}>
            {findings.map(({ rule, severity, start, end, message }) => {
              const Icon = severityIcons[severity];
              return (
                <li key={`${rule}-${start}-${end}`} data-severity={severity}>
                  <Icon size={16} aria-hidden />
                  <span>{message}</span>
                </li>
              );
            })}
          </ul>
        </section>
      </div>
      <ReviewAnswers request={request} />
    </li>
  );
}
