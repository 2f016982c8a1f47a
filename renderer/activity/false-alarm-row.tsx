import { useState } from 'react';
import type { FalseAlarm } from '#shared/contract/false-alarm.ts';
import { useCommand } from '../call/use-command.ts';
import { announceAnswer } from '../parts/announce-answer.ts';
import { Button } from '../parts/button.tsx';
import { useFormat } from '../text/use-format.ts';
import { useText } from '../text/use-text.ts';
import style from './activity-screen.module.css';
import { SendFalseAlarm } from './send-false-alarm.tsx';

/** A finding that the member holds to be wrong: on this device until it is sent. */
export function FalseAlarmRow({ alarm }: { readonly alarm: FalseAlarm }) {
  const text = useText();
  const { activity, rules } = text;
  const format = useFormat();
  const discard = useCommand('falseAlarm.discard');
  const [isSending, setIsSending] = useState(false);

  async function letGo(): Promise<void> {
    announceAnswer(text, await discard.run({ id: alarm.id }), activity.falseAlarmDeleted);
  }

  return (
    <li className={style.row} data-testid="false-alarm">
      <div className={style.head}>
        <h3 className={style.title}>{rules.names[alarm.rule]}</h3>
        <div className={style.actions}>
          <Button size="small" look="quiet" disabled={discard.isRunning} onClick={() => void letGo()}>
            {activity.falseAlarmDelete}
          </Button>
          {alarm.sentAt === null && (
            <Button size="small" onClick={() => setIsSending(true)}>
              {activity.falseAlarmSend}
            </Button>
          )}
        </div>
      </div>
      {alarm.words !== '' && (
        <p className={style.quote} dir="auto">
          {alarm.words}
        </p>
      )}
      {alarm.note !== '' && <p dir="auto">{alarm.note}</p>}
      <p className={style.network}>
        {activity.falseAlarmAt(format.moment(alarm.keptAt), alarm.packVersion)}
        {alarm.sentAt !== null && ` · ${activity.falseAlarmSent(format.moment(alarm.sentAt))}`}
      </p>
      <SendFalseAlarm alarm={alarm} isOpen={isSending} onClose={() => setIsSending(false)} />
    </li>
  );
}
