import { useAnswer } from '../call/use-answer.ts';
import { FailedState } from '../parts/states.tsx';
import { useFormat } from '../text/use-format.ts';
import { useText } from '../text/use-text.ts';
import style from './privacy-screen.module.css';

/** The log of everything that left this device: what, when, where to. */
export function DepartureList() {
  const { privacy } = useText();
  const format = useFormat();
  const departures = useAnswer('privacy.departures', {});
  return (
    <section className={style.panel} aria-labelledby="privacy-departures">
      <h2 id="privacy-departures">{privacy.departures}</h2>
      <p className={style.quiet}>{privacy.departuresLead}</p>
      {departures.error && <FailedState error={departures.error} onRetry={() => void departures.refetch()} />}
      {departures.data?.length === 0 && <p>{privacy.nothingLeft}</p>}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard. */}
      <ol className={style.departures} data-testid="departures" tabIndex={0}>
        {departures.data?.map(({ at, what, to, about }, index) => (
          <li key={`${at}-${String(departures.data.length - index)}`}>
            <span>
              <strong>{privacy.kinds[what]}</strong>{' '}
              {to === 'programme' ? privacy.toProgramme : privacy.toPlace(to)}
            </span>
            <span className={style.quiet}>{format.moment(at)}</span>
            {about !== '' && (
              <span className={style.about} dir="auto">
                {about}
              </span>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
