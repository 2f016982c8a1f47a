import type { Output } from '#shared/contract.ts';
import { useFormat } from '../text/use-format.ts';
import { useText } from '../text/use-text.ts';
import style from './points-screen.module.css';

export function BalanceFigures({ balance, held, expiring }: Output<'points.balance'>) {
  const { points } = useText();
  const format = useFormat();
  return (
    <dl className={style.figures}>
      <div className={style.figure}>
        <dt>{points.balance}</dt>
        <dd data-testid="balance-figure">{format.number(balance)}</dd>
      </div>
      <div className={style.figure}>
        <dt>{points.held}</dt>
        <dd data-testid="held-figure">{format.number(held)}</dd>
      </div>
      <div className={style.figure}>
        <dt>{points.expiring}</dt>
        <dd>
          {expiring
            ? points.expires(expiring.points, format.day(`${expiring.on}T12:00:00`))
            : points.expiringNothing}
        </dd>
      </div>
    </dl>
  );
}
