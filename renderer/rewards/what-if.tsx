import type { Output } from '#shared/contract.ts';
import { useFormat } from '../text/use-format.ts';
import { useText } from '../text/use-text.ts';
import style from './reward-page.module.css';

type Props = { readonly preview: Output<'reward.preview'>; readonly price: number };

/** The sum that redeeming would be, and the points that it would take. */
export function WhatIf({ preview, price }: Props) {
  const { rewards } = useText();
  const format = useFormat();
  const { balance, after, lots } = preview;
  const byDay = Map.groupBy(lots, ({ expiresOn }) => expiresOn);
  return (
    <div>
      <h2 id="what-if">{rewards.whatIf}</h2>
      <dl className={style.sum}>
        <div>
          <dt>{rewards.now}</dt>
          <dd>{format.number(balance)}</dd>
        </div>
        <div>
          <dt>{rewards.costs}</dt>
          <dd>{format.signed(-price)}</dd>
        </div>
        <div>
          <dt>{rewards.afterwards}</dt>
          <dd>{after === null ? rewards.missing(price - balance) : format.number(after)}</dd>
        </div>
      </dl>
      {lots.length > 0 && (
        <>
          <p className={style.note}>{rewards.lotsUsed}</p>
          <ul className={style.lots}>
            {[...byDay].map(([day, same]) => (
              <li key={day} className={style.note}>
                {rewards.lot(
                  same.reduce((sum, { points }) => sum + points, 0),
                  format.day(`${day}T12:00:00`),
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
