import { useFormat } from '#renderer/text/use-format.ts';
import { useText } from '#renderer/text/use-text.ts';
import type { Output } from '#shared/contract.ts';
import style from './finance-desk.module.css';

type Props = Pick<Output<'finance.overview'>, 'rewards' | 'budgets'>;

/** What was given in the period, and how full the budgets are. */
export function CostOfRewards({ rewards, budgets }: Props) {
  const { finance, manageRewards } = useText();
  const format = useFormat();
  return (
    <div className={style.columns}>
      <section className={style.panel} aria-labelledby="cost-of-rewards">
        <h2 id="cost-of-rewards">{finance.rewards}</h2>
        {rewards.length === 0 ? (
          <p className={style.note}>{finance.rewardsNone}</p>
        ) : (
          <div className={style.scroll}>
            <table className={style.table}>
              <thead>
                <tr>
                  <th scope="col">{finance.reward}</th>
                  <th scope="col">{finance.given}</th>
                  <th scope="col">{finance.points}</th>
                  <th scope="col">{finance.value}</th>
                  <th scope="col">{finance.perPoint}</th>
                </tr>
              </thead>
              <tbody>
                {rewards.map(({ rewardId, title, count, points, minor, currency }) => (
                  <tr key={`${rewardId} ${title} ${currency}`}>
                    <td>{title}</td>
                    <td>{format.number(count)}</td>
                    <td>{format.number(points)}</td>
                    <td>{format.money(minor, currency)}</td>
                    <td>{format.money(Math.round((minor * 100) / points), currency)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
      </section>
      <section className={style.panel} aria-labelledby="budgets-now">
        <h2 id="budgets-now">{finance.budgets}</h2>
        {budgets.length === 0 && <p className={style.note}>{finance.noBudgets}</p>}
        <ul className={style.budgets}>
          {budgets.map(({ id, name, currency, granted, reserved, spent }) => (
            <li key={id}>
              <span className={style.budgetName}>
                <strong>{name}</strong>
                <span>{format.money(granted, currency)}</span>
              </span>
              <span className={style.bar} aria-hidden>
                <span style={{ inlineSize: partOf(spent, granted) }} />
                <span data-reserved style={{ inlineSize: partOf(reserved, granted) }} />
              </span>
              <span className={style.note}>
                {manageRewards.spent} {format.money(spent, currency)} · {manageRewards.reserved}{' '}
                {format.money(reserved, currency)} · {manageRewards.left}{' '}
                {format.money(granted - reserved - spent, currency)}
              </span>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}

function partOf(part: number, whole: number): string {
  return `${whole === 0 ? 0 : (part / whole) * 100}%`;
}
