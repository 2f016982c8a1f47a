import { useState } from 'react';
import type { FalseAlarm } from '#shared/contract/false-alarm.ts';
import { useCommand } from '../call/use-command.ts';
import { announceAnswer } from '../parts/announce-answer.ts';
import { Button } from '../parts/button.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { useText } from '../text/use-text.ts';
import style from './send-false-alarm.module.css';

type Props = { readonly alarm: FalseAlarm; readonly isOpen: boolean; readonly onClose: () => void };

/** Shows exactly what would be sent, and sends it once the member says so. */
export function SendFalseAlarm({ alarm, isOpen, onClose }: Props) {
  const text = useText();
  const { activity, rules } = text;
  const report = useCommand('policy.reportFalseAlarm');
  const markSent = useCommand('falseAlarm.markSent');
  const [isNamed, setIsNamed] = useState(false);
  const { rule, packVersion, words, note } = alarm;

  async function send(): Promise<void> {
    const answer = await report.run({ rule, packVersion, words, note, isNamed });
    if (!answer.ok) {
      announceAnswer(text, answer, null);
      return;
    }
    announceAnswer(text, await markSent.run({ id: alarm.id }), activity.falseAlarmThanks);
    onClose();
  }

  return (
    <Dialog title={activity.falseAlarmSendTitle} isOpen={isOpen} onClose={onClose}>
      <p>{activity.falseAlarmSendMore}</p>
      <dl className={style.parts}>
        <dt>{activity.falseAlarmRule}</dt>
        <dd>{rules.names[rule]}</dd>
        <dt>{activity.falseAlarmWords}</dt>
        <dd dir="auto">{words === '' ? activity.falseAlarmNoWords : words}</dd>
        <dt>{activity.falseAlarmNote}</dt>
        <dd dir="auto">{note === '' ? activity.falseAlarmNoNote : note}</dd>
      </dl>
      <label className={style.named}>
        <input type="checkbox" checked={isNamed} onChange={(event) => setIsNamed(event.target.checked)} />
        <span>
          {activity.falseAlarmNamed}
          <span className={style.hint}>{activity.falseAlarmUnnamed}</span>
        </span>
      </label>
      <Button look="primary" disabled={report.isRunning || markSent.isRunning} onClick={() => void send()}>
        {activity.falseAlarmSendNow}
      </Button>
    </Dialog>
  );
}
