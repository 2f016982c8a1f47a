import type { Review } from '#shared/contract/review.ts';
import { useCommand } from '../call/use-command.ts';
import type { OpenDraft } from '../compose/open-draft.ts';
import { announceAnswer } from '../parts/announce-answer.ts';
import { Button } from '../parts/button.tsx';
import { useFormat } from '../text/use-format.ts';
import { useText } from '../text/use-text.ts';
import style from './reviews.module.css';
import { SuggestionList } from './suggestion-list.tsx';
import type { DraftReview } from './use-draft-review.ts';

type Props = {
  readonly reviewed: DraftReview;
  readonly draft: OpenDraft;
  /** One step to undo in the editor. */
  readonly onText: (text: string, captionId?: string) => void;
  readonly onDraft: (part: Pick<OpenDraft, 'pictureId' | 'altText'>) => void;
  readonly onAsk: () => void;
};

/** What a reviewer says of this draft, and what its author can do about it. Nothing where none was asked. */
export function ReviewPanel({ reviewed, draft, onText, onDraft, onAsk }: Props) {
  const { latest, isSame } = reviewed;
  if (latest === null || (isSame && latest.holds === 'yes')) return null;
  return (
    <section className={style.panel} aria-live="polite" data-testid="review-panel">
      <PanelContent
        review={latest}
        isSame={isSame}
        draft={draft}
        onText={onText}
        onDraft={onDraft}
        onAsk={onAsk}
      />
    </section>
  );
}

type ContentProps = Pick<Props, 'draft' | 'onText' | 'onDraft' | 'onAsk'> & {
  readonly review: Review;
  readonly isSame: boolean;
};

function PanelContent({ review, isSame, draft, onText, onDraft, onAsk }: ContentProps) {
  const text = useText();
  const { reviews } = text;
  const format = useFormat();
  const withdraw = useCommand('review.withdraw');
  const last = review.steps.at(-1);
  if (last === undefined) return null;

  if (review.state === 'asked') {
    return (
      <>
        <p>{reviews.waitsSince(format.moment(last.at))}</p>
        {!isSame && <p>{reviews.waitsOther}</p>}
        <div className={style.actions}>
          <Button
            size="small"
            disabled={withdraw.isRunning}
            onClick={async () =>
              announceAnswer(text, await withdraw.run({ reviewId: review.id }), reviews.withdrawn)
            }
          >
            {reviews.withdraw}
          </Button>
          {!isSame && (
            <Button size="small" onClick={onAsk}>
              {reviews.askAgain}
            </Button>
          )}
        </div>
      </>
    );
  }
  if (review.state === 'approved') {
    if (review.holds === 'expired') return <p>{reviews.expired}</p>;
    if (review.holds === 'rules-changed') return <p>{reviews.rulesChanged}</p>;
    return (
      <>
        <p>{reviews.approvedOther}</p>
        <Button
          size="small"
          className={style.start ?? ''}
          onClick={() => {
            onDraft({ pictureId: review.pictureId, altText: review.altText });
            onText(review.text, review.captionId);
          }}
        >
          {reviews.useApproved}
        </Button>
      </>
    );
  }
  if (review.state === 'declined') return <p>{reviews.declinedBecause(last.by, last.note)}</p>;
  return (
    <>
      <p>{last.note === '' ? reviews.changeAsked(last.by) : reviews.said(last.by, last.note)}</p>
      <SuggestionList
        key={review.id}
        reviewed={review.text}
        suggestions={review.suggestions}
        current={draft.text}
        onText={onText}
      />
    </>
  );
}
