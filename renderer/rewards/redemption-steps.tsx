import type { Redemption } from '#shared/contract/redemption.ts';
import { useFormat } from '../text/use-format.ts';
import { useText } from '../text/use-text.ts';
import style from './rewards-screen.module.css';

type Props = { readonly redemption: Pick<Redemption, 'steps' | 'state' | 'needsApproval'> };

/** A redemption's way so far, and what is still to come, as a small timeline. */
export function RedemptionSteps({ redemption }: Props) {
  const { rewards } = useText();
  const format = useFormat();
  return (
    <ol className={style.steps}>
      {redemption.steps.map(({ state, at, note }) => (
        <li key={state} className={style.step}>
          {rewards.states[state]} · {format.moment(at)}
          {note && (
            <>
              {' '}
              <q>{note}</q>
            </>
          )}
        </li>
      ))}
      {stepsAhead(redemption).map((step) => (
        <li key={step} className={style.step} data-ahead>
          {rewards.next[step]}
        </li>
      ))}
    </ol>
  );
}

function stepsAhead({ state, needsApproval }: Props['redemption']): readonly ('approved' | 'fulfilled')[] {
  if (state === 'requested') return needsApproval ? ['approved', 'fulfilled'] : ['fulfilled'];
  return state === 'approved' ? ['fulfilled'] : [];
}
