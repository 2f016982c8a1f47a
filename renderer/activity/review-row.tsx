import { Link } from 'wouter';
import type { Review } from '#shared/contract/review.ts';
import button from '../parts/button.module.css';
import { NetworkBadge } from '../parts/network-badge.tsx';
import { useFormat } from '../text/use-format.ts';
import { useText } from '../text/use-text.ts';
import style from './activity-screen.module.css';

/** One review that the member asked for, with all its steps. */
export function ReviewRow({ review }: { readonly review: Review }) {
  const { reviews } = useText();
  const format = useFormat();
  const { postId, network, postTitle, text, state, steps, holds, expiresAt } = review;
  const standing = {
    yes: () => reviews.approvedUntil(format.moment(expiresAt ?? '')),
    expired: () => reviews.expired,
    'rules-changed': () => reviews.rulesChanged,
  };
  return (
    <li className={style.row} data-testid="review">
      <div className={style.head}>
        <div className={style.what}>
          <NetworkBadge network={network} />
          <h3 className={style.title}>{postTitle}</h3>
        </div>
        <Link
          href={`/compose/${encodeURIComponent(postId)}/${network}`}
          className={`${button.button} ${button.small} ${button.plain}`}
        >
          {reviews.open}
        </Link>
      </div>
      <p className={style.quote} dir="auto">
        {text}
      </p>
      <p>{holds === null ? reviews.states[state] : standing[holds]()}</p>
      <ul className={style.network}>
        {steps.map(({ step, at, by, note }) => (
          <li key={step}>
            {reviews.steps[step](format.moment(at))}
            {step !== 'asked' && step !== 'withdrawn' && ` · ${by}`}
            {note !== '' && ` · ${note}`}
          </li>
        ))}
      </ul>
    </li>
  );
}
