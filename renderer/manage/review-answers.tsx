import { useState } from 'react';
import type { Decision, ReviewRequest } from '#shared/contract/review.ts';
import { wordDifferences } from '#shared/reviews/word-differences.ts';
import { useCommand } from '../call/use-command.ts';
import { announceAnswer } from '../parts/announce-answer.ts';
import { Button } from '../parts/button.tsx';
import { Field } from '../parts/field.tsx';
import { useText } from '../text/use-text.ts';
import style from './review-queue.module.css';

/** Approve, suggest a change, or decline with a reason. */
export function ReviewAnswers({ request }: { readonly request: ReviewRequest }) {
  const text = useText();
  const { reviews } = text;
  const decide = useCommand('review.decide');
  const [wording, setWording] = useState(request.text);
  const [note, setNote] = useState('');
  const [reason, setReason] = useState('');
  const isBlocked = request.verdict === 'block';
  const suggestions = wordDifferences(request.text, wording);

  async function say(decision: Decision, done: string): Promise<void> {
    announceAnswer(text, await decide.run({ reviewId: request.id, decision }), done);
  }

  return (
    <div className={style.answers}>
      <div className={style.answer}>
        <Button
          look="primary"
          data-key="a"
          disabled={isBlocked || decide.isRunning}
          onClick={() => void say({ kind: 'approve', note: '' }, reviews.approved)}
        >
          {reviews.approve}
        </Button>
        {isBlocked && <p className={style.quiet}>{reviews.approveBlocked}</p>}
      </div>
      <details className={style.answer}>
        <summary data-key="c">{reviews.changeTitle}</summary>
        <Field label={reviews.changeText} hint={reviews.changeHint}>
          {(ids) => (
            <textarea
              {...ids}
              rows={5}
              dir="auto"
              value={wording}
              onChange={(event) => setWording(event.target.value)}
            />
          )}
        </Field>
        <Field label={reviews.changeNote}>
          {(ids) => <input {...ids} value={note} onChange={(event) => setNote(event.target.value)} />}
        </Field>
        <Button
          disabled={decide.isRunning || (note.trim() === '' && suggestions.length === 0)}
          onClick={() =>
            void say({ kind: 'ask-change', note, suggestions: [...suggestions] }, reviews.changed)
          }
        >
          {reviews.changeSend}
        </Button>
      </details>
      <details className={style.answer}>
        <summary data-key="d">{reviews.declineTitle}</summary>
        <Field label={reviews.declineWhy} hint={reviews.declineHint}>
          {(ids) => (
            <textarea {...ids} rows={2} value={reason} onChange={(event) => setReason(event.target.value)} />
          )}
        </Field>
        <Button
          disabled={decide.isRunning || reason.trim() === ''}
          onClick={() => void say({ kind: 'decline', note: reason }, reviews.declined)}
        >
          {reviews.declineSend}
        </Button>
      </details>
    </div>
  );
}
