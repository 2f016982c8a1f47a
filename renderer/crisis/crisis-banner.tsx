import { LifeBuoy } from 'lucide-react';
import { Link } from 'wouter';
import { useFormat } from '../text/use-format.ts';
import { useText } from '../text/use-text.ts';
import style from './crisis.module.css';
import { useCrises } from './use-crises.ts';

/** What is going on, on every screen, in one calm line: what waits, who speaks, where there is more. */
export function CrisisBanner() {
  const { crisis: words } = useText();
  const format = useFormat();
  const crises = useCrises();
  return (
    <div role="status" data-testid="crisis-banner">
      {crises.map(({ id, title, isDrill, scope, speaker, until }) => (
        <div key={id} className={style.banner} data-drill={isDrill || undefined}>
          <LifeBuoy size={18} aria-hidden />
          <p>
            <strong>{isDrill ? words.drillTitle(title) : title}</strong>{' '}
            {isDrill ? words.drillStopsNothing : words.waits[scope]} {words.speaks(speaker)}{' '}
            {until !== null && words.moreBy(format.moment(until))}
          </p>
          <Link href="/crisis" className={style.more ?? ''}>
            {words.whatToDo}
          </Link>
        </div>
      ))}
    </div>
  );
}
