import { useState } from 'react';
import { Button } from '#renderer/parts/button.tsx';
import { useFormat } from '#renderer/text/use-format.ts';
import { useText } from '#renderer/text/use-text.ts';
import type { Output } from '#shared/contract.ts';
import { CostDialog } from './cost-dialog.tsx';
import style from './finance-desk.module.css';

type Props = Pick<Output<'finance.overview'>, 'cost' | 'liability'>;

/** The range that the points owed may cost, and what that rests on. */
export function LiabilityPanel({ cost, liability }: Props) {
  const { finance } = useText();
  const format = useFormat();
  const [isOpen, setIsOpen] = useState(false);
  const money = (minor: number) => format.money(minor, cost?.currency ?? 'EUR');
  return (
    <section className={style.panel} aria-labelledby="liability">
      <h2 id="liability">{finance.liability}</h2>
      {cost && liability ? (
        <>
          <p className={style.figure}>
            {finance.liabilityRange(money(liability.low), money(liability.high))}
          </p>
          <p>{finance.liabilityFull(money(liability.full))}</p>
          <p>{finance.liabilityFrom(money(cost.minorPerHundred), cost.breakageLow, cost.breakageHigh)}</p>
          <p className={style.note}>
            {finance.assumption}: {cost.assumption}{' '}
            {finance.costSaid(cost.by, format.day(cost.at), cost.version)}
          </p>
        </>
      ) : (
        <p className={style.note}>{finance.costMissing}</p>
      )}
      <div className={style.buttons}>
        <Button onClick={() => setIsOpen(true)}>{finance.setCost}</Button>
      </div>
      {isOpen && <CostDialog cost={cost} onClose={() => setIsOpen(false)} />}
    </section>
  );
}
