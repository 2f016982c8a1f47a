import { useContext, useState } from 'react';
import { Link } from 'wouter';
import { parseJson } from '#shared/contract/parse-json.ts';
import { agendaOf } from '#shared/policy/quiet-windows.ts';
import { asPackFile } from '#shared/policy/source/as-pack-file.ts';
import { plannedWindows, windowIn } from '#shared/policy/source/planned-windows.ts';
import { Button } from '../parts/button.tsx';
import { EmptyState, FailedState, LoadingState } from '../parts/states.tsx';
import { LanguageContext } from '../text/use-text.ts';
import style from './crisis-desk.module.css';
import { usePackDraft } from './pack/use-pack-draft.ts';
import { QuietEntry } from './quiet-entry.tsx';
import { QuietPeriodDialog } from './quiet-period-dialog.tsx';

const monthsAhead = 18;

/** Quiet periods and embargoes month by month, as they are in force and as the next version of the policy has them. */
export function QuietCalendar() {
  const { locale, text } = useContext(LanguageContext);
  const { manage, packEditor } = text;
  const draft = usePackDraft();
  const { pack, draft: kept } = draft;
  const [now] = useState(() => new Date());
  /** The id of the one to change; empty for a new one. */
  const [edited, setEdited] = useState<string | null>(null);
  const nameOf = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  if (pack.isPending || kept.isPending) return <LoadingState />;
  if (pack.error) return <FailedState error={pack.error} onRetry={() => void pack.refetch()} />;
  if (kept.error) return <FailedState error={kept.error} onRetry={() => void kept.refetch()} />;
  const written = asPackFile(parseJson(draft.source));
  const planned = plannedWindows(pack.data.pack, written ?? pack.data.pack);
  const agenda = agendaOf(planned, now, monthsAhead);
  const isChanged = planned.some(({ state }) => state !== 'same');
  return (
    <div className={style.desk}>
      <div className={style.head}>
        <p className={style.quiet}>{packEditor.calendar.lead}</p>
        <Button disabled={written === null} onClick={() => setEdited('')}>
          {packEditor.calendar.add}
        </Button>
      </div>
      {written === null && <p role="status">{packEditor.calendar.broken}</p>}
      {isChanged && (
        <p role="status">
          <Link href="/manage/policy/edit">{packEditor.calendar.toDraft(pack.data.version + 1)}</Link>
        </p>
      )}
      {agenda.length === 0 && (
        <EmptyState title={manage.calendarEmptyTitle}>{manage.calendarEmpty}</EmptyState>
      )}
      {agenda.map(({ month, entries }, index) => (
        <section key={month} aria-labelledby={`month-${month}`}>
          <h2 id={`month-${month}`}>{nameOf.format(new Date(`${month}-01T00:00:00Z`))}</h2>
          <ul className={style.log}>
            {entries.map((entry) => (
              <QuietEntry
                key={entry.id}
                entry={entry}
                now={now}
                inForce={windowIn(pack.data.pack, entry.id)}
                canChange={written !== null && !agenda[index - 1]?.entries.includes(entry)}
                onEdit={() => setEdited(entry.id)}
                onChange={draft.change}
              />
            ))}
          </ul>
        </section>
      ))}
      {edited !== null && written && (
        <QuietPeriodDialog
          key={edited}
          window={windowIn(written, edited)}
          taken={planned.map(({ id }) => id)}
          onChange={draft.change}
          onClose={() => setEdited(null)}
        />
      )}
    </div>
  );
}
