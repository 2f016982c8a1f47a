import { useContext, useState } from 'react';
import { agendaOf, quietWindows } from '#shared/policy/quiet-windows.ts';
import { useAnswer } from '../call/use-answer.ts';
import { EmptyState, FailedState, LoadingState } from '../parts/states.tsx';
import { useFormat } from '../text/use-format.ts';
import { LanguageContext } from '../text/use-text.ts';
import style from './crisis-desk.module.css';

const monthsAhead = 18;

/** Quiet periods and embargoes of the policy in force, month by month. */
export function QuietCalendar() {
  const { locale, text } = useContext(LanguageContext);
  const { manage } = text;
  const format = useFormat();
  const pack = useAnswer('policy.pack', {});
  const [now] = useState(() => new Date());
  const nameOf = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  if (pack.isPending) return <LoadingState />;
  if (pack.error) return <FailedState error={pack.error} onRetry={() => void pack.refetch()} />;
  const agenda = agendaOf(quietWindows(pack.data.pack), now, monthsAhead);
  return (
    <div className={style.desk}>
      <p className={style.quiet}>{manage.calendarLead}</p>
      {agenda.length === 0 && (
        <EmptyState title={manage.calendarEmptyTitle}>{manage.calendarEmpty}</EmptyState>
      )}
      {agenda.map(({ month, entries }) => (
        <section key={month} aria-labelledby={`month-${month}`}>
          <h2 id={`month-${month}`}>{nameOf.format(new Date(`${month}-01T00:00:00Z`))}</h2>
          <ul className={style.log}>
            {entries.map(({ id, topic, from, until }) => (
              <li key={id} className={style.card}>
                <h3>{topic}</h3>
                <p>
                  {manage.quietBetween(format.moment(from), format.moment(until))}{' '}
                  <span className={style.quiet}>
                    {Date.parse(from) <= now.getTime() ? manage.quietNow : manage.quietLater}
                  </span>
                </p>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
