import { useAnswer } from '../call/use-answer.ts';
import { useCommand } from '../call/use-command.ts';
import { announceAnswer } from '../parts/announce-answer.ts';
import { Button } from '../parts/button.tsx';
import { EmptyState, FailedState, LoadingState } from '../parts/states.tsx';
import { useFormat } from '../text/use-format.ts';
import { useText } from '../text/use-text.ts';
import style from './policy-desk.module.css';

/** What members chose to send about findings that they hold to be wrong, oldest first. */
export function FalseAlarmQueue() {
  const text = useText();
  const { manage, rules } = text;
  const format = useFormat();
  const alarms = useAnswer('policy.falseAlarms', {});
  const settle = useCommand('policy.settleFalseAlarm');
  return (
    <section aria-labelledby="false-alarms">
      <h2 id="false-alarms">{manage.falseAlarms}</h2>
      <p className={style.facts}>{manage.falseAlarmsLead}</p>
      {alarms.isPending && <LoadingState />}
      {alarms.error && <FailedState error={alarms.error} onRetry={() => void alarms.refetch()} />}
      {alarms.data?.length === 0 && (
        <EmptyState title={manage.noFalseAlarmsTitle}>{manage.noFalseAlarms}</EmptyState>
      )}
      <ul className={style.list}>
        {alarms.data?.map(({ id, rule, packVersion, words, note, by, at }) => (
          <li key={id} className={style.card}>
            <div className={style.head}>
              <h3>{rules.names[rule]}</h3>
              <Button
                size="small"
                disabled={settle.isRunning}
                onClick={async () => announceAnswer(text, await settle.run({ id }), manage.falseAlarmSettled)}
              >
                {manage.settleFalseAlarm}
              </Button>
            </div>
            {words !== '' && (
              <p className={style.words} dir="auto">
                {words}
              </p>
            )}
            {note !== '' && <p dir="auto">{note}</p>}
            <p className={style.facts}>
              {manage.falseAlarmAt(format.day(at), packVersion)}, {manage.falseAlarmBy(by)}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
