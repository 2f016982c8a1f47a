import { CircleAlert, CircleCheck, OctagonAlert, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import type { CallError } from '#shared/contract/call-error.ts';
import type { Offer } from '#shared/contract/share.ts';
import { hasPostAddresses } from '#shared/networks/has-post-addresses.ts';
import type { NetworkId } from '#shared/networks/network-id.ts';
import { Button } from '../parts/button.tsx';
import { refusalText } from '../text/refusal-text.ts';
import { useFormat } from '../text/use-format.ts';
import { useText } from '../text/use-text.ts';
import style from './publish-bar.module.css';
import { shareLabel } from './share-label.ts';
import type { VerdictSentence } from './verdict-sentence.ts';

const verdictIcons = { clear: CircleCheck, advise: CircleAlert, review: TriangleAlert, block: OctagonAlert };

type Props = {
  readonly network: NetworkId;
  readonly verdict: VerdictSentence;
  readonly offer: Offer | undefined;
  readonly refusal: CallError | null;
  readonly isSharing: boolean;
  readonly onShare: () => void;
  /** Asking for a review: needed for this text, or only wished for. Null where there is nothing to ask. */
  readonly review: { readonly isNeeded: boolean; readonly onAsk: () => void } | null;
  /** Asks to be reminded of the draft. */
  readonly remind: ReactNode;
  /** Tells what the rules looked at; null where there is no text to look at. */
  readonly onExplain: (() => void) | null;
};

/** The verdict as a sentence, what sharing would earn, and the one primary button. */
export function PublishBar({
  network,
  verdict,
  offer,
  refusal,
  isSharing,
  onShare,
  review,
  remind,
  onExplain,
}: Props) {
  const text = useText();
  const { compose, reviews } = text;
  const Icon = verdictIcons[verdict.verdict];
  return (
    <footer className={style.bar}>
      {refusal && (
        <div className={style.refusal} role="alert">
          <p>
            {compose.refused} {refusalText(text, refusal)}
          </p>
          {refusal.findings?.map(({ rule, start, message }) => (
            <p key={`${rule}-${start}`}>{message}</p>
          ))}
        </div>
      )}
      <div className={style.judged}>
        <p className={style.verdict} data-verdict={verdict.verdict} data-testid="verdict" role="status">
          <Icon size={16} aria-hidden />
          <span>{verdict.sentence}</span>
        </p>
        {onExplain && (
          <Button size="small" look="quiet" onClick={onExplain}>
            {verdict.canShare ? compose.explain.clear : compose.explain.found}
          </Button>
        )}
      </div>
      <div className={style.row}>
        <div className={style.words}>
          {verdict.advice && <p>{verdict.advice}</p>}
          {verdict.canShare && offer && <OfferWords offer={offer} hasAddress={hasPostAddresses(network)} />}
        </div>
        <div className={style.buttons}>
          {remind}
          {review && (
            <Button look={review.isNeeded ? 'primary' : 'quiet'} onClick={review.onAsk}>
              {reviews.ask}
            </Button>
          )}
          <Button
            look={review?.isNeeded ? 'plain' : 'primary'}
            disabled={!verdict.canShare || isSharing}
            onClick={onShare}
            aria-keyshortcuts="Control+Enter Meta+Enter"
            title={compose.shareKeys}
          >
            {isSharing ? compose.sharing : shareLabel(compose, network)}
          </Button>
        </div>
      </div>
    </footer>
  );
}

type OfferProps = { readonly offer: Offer; readonly hasAddress: boolean };

function OfferWords({ offer, hasAddress }: OfferProps) {
  const { compose } = useText();
  const format = useFormat();
  const steps = offer.steps.filter(
    ({ evidence, points }) => points > 0 && (hasAddress || evidence !== 'linked'),
  );
  const notes = offer.notes.map(({ reason, until }) => compose.notes[reason](until && format.moment(until)));
  const extras = offer.extras.map(({ rule, points }) => compose.extras[rule](points));
  return (
    <p>
      {[`${steps.length > 0 ? compose.earns(steps) : compose.earnsNothing}.`, ...extras, ...notes].join(' ')}
    </p>
  );
}
