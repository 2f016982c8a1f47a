import { useState } from 'react';
import type { Input } from '#shared/contract.ts';
import { call } from '../call/call.ts';
import { useCommand } from '../call/use-command.ts';
import { announce } from '../parts/announce.tsx';
import { announceAnswer } from '../parts/announce-answer.ts';
import { Button } from '../parts/button.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { saveFile } from '../parts/save-file.ts';
import { refusalText } from '../text/refusal-text.ts';
import { useText } from '../text/use-text.ts';
import style from './privacy-screen.module.css';

type Erasable = Input<'privacy.erase'>['what'][number];
const erasable: readonly Erasable[] = ['drafts', 'false-alarms', 'reminders', 'settings'];

/** All of it as a file; what may go; what stays and why. */
export function TakeOrRemove() {
  const text = useText();
  const { privacy, frame } = text;
  const erase = useCommand('privacy.erase');
  const [chosen, setChosen] = useState<readonly Erasable[]>([]);
  const [isAsking, setIsAsking] = useState(false);

  async function save(): Promise<void> {
    const [rows, departures, drafts, falseAlarms, reminders, settings] = await Promise.all([
      call('privacy.mine', {}),
      call('privacy.departures', {}),
      call('draft.list', { postId: null }),
      call('falseAlarm.list', {}),
      call('reminder.list', {}),
      call('settings.get', {}),
    ]);
    const parts = { rows, departures, drafts, falseAlarms, reminders, settings };
    const values: Record<string, unknown> = {};
    for (const [name, answer] of Object.entries(parts)) {
      if (!answer.ok) {
        announce(refusalText(text, answer.error), 'danger');
        return;
      }
      values[name] = answer.value;
    }
    const file = { format: 'herald-own-data/1', savedAt: new Date().toISOString(), ...values };
    saveFile('herald-own-data.json', new Blob([JSON.stringify(file, null, 2)], { type: 'application/json' }));
    announce(privacy.exported);
  }

  async function remove(): Promise<void> {
    const answer = await erase.run({ what: [...chosen] });
    setIsAsking(false);
    if (answer.ok) setChosen([]);
    announceAnswer(text, answer, privacy.erased);
  }

  return (
    <section className={style.panel} aria-labelledby="privacy-yours">
      <h2 id="privacy-yours">{privacy.yours}</h2>
      <div className={style.line}>
        <Button onClick={() => void save()}>{privacy.exportAll}</Button>
        <span className={style.quiet}>{privacy.exportHint}</span>
      </div>
      <fieldset className={style.choices}>
        <legend>{privacy.erase}</legend>
        {erasable.map((one) => (
          <label key={one}>
            <input
              type="checkbox"
              checked={chosen.includes(one)}
              onChange={(event) =>
                setChosen(event.target.checked ? [...chosen, one] : chosen.filter((other) => other !== one))
              }
            />
            {privacy.eraseWhat[one]}
          </label>
        ))}
      </fieldset>
      <div>
        <Button look="danger" disabled={chosen.length === 0} onClick={() => setIsAsking(true)}>
          {privacy.eraseNow}
        </Button>
      </div>
      <h3>{privacy.stays}</h3>
      <ul className={style.lines}>
        {privacy.staysPoints.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <Dialog title={privacy.eraseTitle} isOpen={isAsking} onClose={() => setIsAsking(false)}>
        <p>
          {chosen.map((one) => privacy.eraseWhat[one]).join(', ')}. {privacy.eraseMore}
        </p>
        <div className={style.decision}>
          <Button onClick={() => setIsAsking(false)}>{frame.cancel}</Button>
          <Button look="danger" disabled={erase.isRunning} onClick={() => void remove()}>
            {privacy.eraseYes}
          </Button>
        </div>
      </Dialog>
    </section>
  );
}
