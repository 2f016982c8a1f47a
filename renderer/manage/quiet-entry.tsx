import type { PackFile } from '#shared/policy/source/as-pack-file.ts';
import { type PlannedWindow, withoutWindow, withWindow } from '#shared/policy/source/planned-windows.ts';
import { announce } from '../parts/announce.tsx';
import { Button } from '../parts/button.tsx';
import { useFormat } from '../text/use-format.ts';
import { useText } from '../text/use-text.ts';
import style from './crisis-desk.module.css';

type Props = {
  readonly entry: PlannedWindow;
  readonly now: Date;
  /** The same as it is in force; null where it is not. */
  readonly inForce: Readonly<Record<string, unknown>> | null;
  /** Not where it stands in the month before already: once is enough to change it. */
  readonly canChange: boolean;
  readonly onEdit: () => void;
  readonly onChange: (update: (file: PackFile) => unknown) => void;
};

/** One quiet period in a month, whether the draft changes it, and the ways to. */
export function QuietEntry({ entry, now, inForce, canChange, onEdit, onChange }: Props) {
  const { manage, packEditor } = useText();
  const { calendar } = packEditor;
  const format = useFormat();
  const { id, topic, from, until, state } = entry;
  const isNow = Date.parse(from) <= now.getTime();
  const isInForce = isNow && state !== 'new';

  function change(update: (file: PackFile) => unknown): void {
    onChange(update);
    announce(calendar.kept);
  }

  return (
    <li className={style.card} data-state={state}>
      <div className={style.head}>
        <h3>{topic}</h3>
        {calendar.states[state] && <strong className={style.planned}>{calendar.states[state]}</strong>}
      </div>
      <p>
        {manage.quietBetween(format.moment(from), format.moment(until))}{' '}
        <span className={style.quiet}>{isInForce ? manage.quietNow : manage.quietLater}</span>
      </p>
      {canChange && (
        <div className={style.buttons}>
          {state !== 'gone' && (
            <>
              <Button size="small" aria-label={calendar.changeOf(topic)} onClick={onEdit}>
                {calendar.change}
              </Button>
              <Button
                size="small"
                aria-label={isInForce ? calendar.endNowOf(topic) : calendar.removeOf(topic)}
                onClick={() => change((file) => withoutWindow(file, id))}
              >
                {isInForce ? calendar.endNow : calendar.remove}
              </Button>
            </>
          )}
          {state !== 'same' && inForce && (
            <Button
              size="small"
              aria-label={calendar.undoOf(topic)}
              onClick={() => change((file) => withWindow(file, { ...inForce, id }))}
            >
              {calendar.undo}
            </Button>
          )}
        </div>
      )}
    </li>
  );
}
