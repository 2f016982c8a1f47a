import { addDays } from '#shared/points/calendar-day.ts';
import { useAnswer } from '../call/use-answer.ts';
import { useFormat } from '../text/use-format.ts';
import { useText } from '../text/use-text.ts';
import style from './lots-timeline.module.css';
import panel from './points-screen.module.css';

const soon = 30;

/** What can be spent until when, soonest first: the bar says how much of the balance it is. */
export function LotsTimeline() {
  const { earning } = useText();
  const format = useFormat();
  const lots = useAnswer('points.lots', {}).data?.lots ?? [];
  if (lots.length === 0) return null;
  const all = lots.reduce((sum, { points }) => sum + points, 0);
  return (
    <section className={panel.panel} aria-labelledby="lots">
      <h2 id="lots">{earning.spendUntil}</h2>
      <p className={panel.note}>{earning.spendUntilLead}</p>
      <ol className={style.lots}>
        {lots.map(({ on, points, days }) => (
          <li key={on} className={style.lot} data-soon={days <= soon || undefined}>
            <strong>{earning.lot(points)}</strong>
            <span className={style.until}>
              {earning.lotLasts(format.day(`${addDays(on, -1)}T12:00:00`), days)}
            </span>
            <span className={style.bar} aria-hidden>
              <span style={{ inlineSize: `${(100 * points) / all}%` }} />
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
