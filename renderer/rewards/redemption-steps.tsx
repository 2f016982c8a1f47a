import type { Redemption } from '#shared/contract/redemption.ts';
import { useFormat } from '../text/use-format.ts';
import { useText } from '../text/use-text.ts';
import style from './rewards-screen.module.css';

/** A redemption's way so far, as a small timeline. */
export function RedemptionSteps({ steps }: { readonly steps: Redemption['steps'] }) {
  const { rewards } = useText();
  const format = useFormat();
  return (
    <ol className={style.steps}>
      {steps.map(({ state, at, note }) => (
        <li key={state} className={style.step}>
          {rewards.states[state]} · {format.moment(at)}
          {note && <q> {note}</q>}
        </li>
      ))}
    </ol>
  );
}
