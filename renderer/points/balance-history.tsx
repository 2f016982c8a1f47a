import { useState } from 'react';
import type { Output } from '#shared/contract.ts';
import { Button } from '../parts/button.tsx';
import { csvText } from '../parts/csv-text.ts';
import { saveFile } from '../parts/save-file.ts';
import { useFormat } from '../text/use-format.ts';
import { useText } from '../text/use-text.ts';
import style from './balance-history.module.css';
import { BalancePlot } from './balance-plot.tsx';
import panel from './points-screen.module.css';

/** The balance over time: as a plot, as a table of the same figures, and as a file. */
export function BalanceHistory({ days }: { readonly days: Output<'points.history'> }) {
  const { points, earning } = useText();
  const format = useFormat();
  const [isTable, setIsTable] = useState(false);

  function save(): void {
    const rows = [
      [earning.dayColumn, `${earning.balanceColumn} (${earning.unit})`],
      ...days.map(({ on, balance }) => [on, balance]),
    ];
    saveFile('herald-points.csv', new Blob([csvText(rows)], { type: 'text/csv' }));
  }

  return (
    <section className={panel.panel} aria-labelledby="balance-history">
      <div className={style.head}>
        <h2 id="balance-history">{points.plot}</h2>
        <div className={panel.buttons}>
          <Button size="small" aria-pressed={!isTable} onClick={() => setIsTable(false)}>
            {earning.asPlot}
          </Button>
          <Button size="small" aria-pressed={isTable} onClick={() => setIsTable(true)}>
            {earning.asTable}
          </Button>
          <Button size="small" look="quiet" onClick={save}>
            {earning.saveCsv}
          </Button>
        </div>
      </div>
      {isTable ? (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard.
        <section className={style.scroll} aria-label={earning.tableOf} tabIndex={0}>
          <table className={style.table}>
            <thead>
              <tr>
                <th scope="col">{earning.dayColumn}</th>
                <th scope="col">{`${earning.balanceColumn} (${earning.unit})`}</th>
              </tr>
            </thead>
            <tbody>
              {days.map(({ on, balance }) => (
                <tr key={on}>
                  <td>{format.day(`${on}T12:00:00`)}</td>
                  <td>{format.number(balance)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      ) : (
        <BalancePlot days={days} />
      )}
    </section>
  );
}
