import { useFormat } from '#renderer/text/use-format.ts';
import { useText } from '#renderer/text/use-text.ts';
import type { Output } from '#shared/contract.ts';
import style from './finance-desk.module.css';

type Movement = Output<'finance.overview'>['movement'];

/** Opening and closing, and each thing between them with its own sign, so that the column adds up. */
export function MovementPanel({ movement }: { readonly movement: Movement }) {
  const { finance } = useText();
  const format = useFormat();
  const between = [
    [finance.issued, movement.issued],
    [finance.redeemed, 0 - movement.redeemed],
    [finance.expired, 0 - movement.expired],
    [finance.corrections, movement.corrections],
  ] as const;
  return (
    <section className={style.panel} aria-labelledby="movement">
      <h2 id="movement">{finance.movement}</h2>
      <dl className={style.sum}>
        <div>
          <dt>{finance.opening}</dt>
          <dd>{format.number(movement.opening)}</dd>
        </div>
        {between.map(([label, points]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{format.signed(points)}</dd>
          </div>
        ))}
        <div className={style.total}>
          <dt>{finance.closing}</dt>
          <dd>{format.number(movement.closing)}</dd>
        </div>
      </dl>
      <p className={style.note}>{finance.ofWhichHeld(format.number(movement.held))}</p>
    </section>
  );
}
