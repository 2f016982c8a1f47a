import { ArrowLeft } from 'lucide-react';
import { Link } from 'wouter';
import { useAnswer } from '../call/use-answer.ts';
import { Screen } from '../parts/screen.tsx';
import { FailedState, LoadingState } from '../parts/states.tsx';
import { useText } from '../text/use-text.ts';
import { DepartureList } from './departure-list.tsx';
import { OwnGroup } from './own-group.tsx';
import { OwnRowsOf } from './own-rows-of.tsx';
import style from './privacy-screen.module.css';
import { TakeOrRemove } from './take-or-remove.tsx';

/** All that the employer can see, all that left this device, and what its member can do about it. */
export function PrivacyScreen() {
  const { privacy } = useText();
  const mine = useAnswer('privacy.mine', {});
  return (
    <Screen title={privacy.title} lead={privacy.lead}>
      <div className={style.parts}>
        <Link href="/settings" className={style.back ?? ''}>
          <ArrowLeft size={16} aria-hidden />
          {privacy.back}
        </Link>
        <div className={style.both}>
          <Points id="privacy-seen" title={privacy.seen} lines={privacy.seenPoints} />
          <Points id="privacy-unseen" title={privacy.unseen} lines={privacy.unseenPoints} />
        </div>
        <OwnGroup />
        <section className={style.panel} aria-labelledby="privacy-rows">
          <h2 id="privacy-rows">{privacy.rows}</h2>
          <p className={style.quiet}>{privacy.rowsLead}</p>
          {mine.isPending && <LoadingState />}
          {mine.error && <FailedState error={mine.error} onRetry={() => void mine.refetch()} />}
          {mine.data?.map((rows) => (
            <OwnRowsOf key={rows.table} rows={rows} />
          ))}
        </section>
        <DepartureList />
        <TakeOrRemove />
      </div>
    </Screen>
  );
}

type PointsProps = { readonly id: string; readonly title: string; readonly lines: readonly string[] };

function Points({ id, title, lines }: PointsProps) {
  return (
    <section className={style.panel} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul className={style.lines}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
