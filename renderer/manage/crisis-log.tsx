import { type FormEvent, useState } from 'react';
import type { Crisis } from '#shared/contract/crisis.ts';
import { useCommand } from '../call/use-command.ts';
import { announceAnswer } from '../parts/announce-answer.ts';
import { Button } from '../parts/button.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { Field } from '../parts/field.tsx';
import { useFormat } from '../text/use-format.ts';
import { useText } from '../text/use-text.ts';
import style from './crisis-desk.module.css';

/** Every step of one crisis, a line to add, and its end. */
export function CrisisLog({ crisis }: { readonly crisis: Crisis }) {
  const text = useText();
  const { crisis: words, frame } = text;
  const format = useFormat();
  const add = useCommand('crisis.note');
  const end = useCommand('crisis.end');
  const [note, setNote] = useState('');
  const [isEnding, setIsEnding] = useState(false);
  const [why, setWhy] = useState('');
  const title = crisis.isDrill ? words.drillTitle(crisis.title) : crisis.title;

  async function keep(event: FormEvent): Promise<void> {
    event.preventDefault();
    const answer = await add.run({ crisisId: crisis.id, note });
    announceAnswer(text, answer, words.noted);
    if (answer.ok) setNote('');
  }

  async function close(): Promise<void> {
    const answer = await end.run({ crisisId: crisis.id, note: why });
    setIsEnding(false);
    announceAnswer(text, answer, words.ended);
  }

  return (
    <article className={style.card} data-testid="crisis-log">
      <div className={style.head}>
        <h3>{title}</h3>
        {crisis.endedAt === null && (
          <Button size="small" look="danger" onClick={() => setIsEnding(true)}>
            {words.end}
          </Button>
        )}
      </div>
      <ol className={style.log} aria-label={words.log}>
        {crisis.steps.map(({ step, at, by, note: said }, index) => (
          <li key={`${step}-${at}-${String(index)}`}>
            <span className={style.quiet}>
              {format.moment(at)} · {by} · {words.steps[step]}
            </span>
            {said !== '' && <span dir="auto">{said}</span>}
          </li>
        ))}
      </ol>
      <form className={style.note} onSubmit={(event) => void keep(event)}>
        <Field label={words.note}>
          {(ids) => <input {...ids} value={note} onChange={(event) => setNote(event.target.value)} />}
        </Field>
        <Button type="submit" disabled={note.trim() === '' || add.isRunning}>
          {words.addNote}
        </Button>
      </form>
      <Dialog title={words.endTitle(crisis.title)} isOpen={isEnding} onClose={() => setIsEnding(false)}>
        <div className={style.form}>
          <p>{words.endMore}</p>
          <Field label={words.endNote}>
            {(ids) => <input {...ids} value={why} onChange={(event) => setWhy(event.target.value)} />}
          </Field>
          <div className={style.buttons}>
            <Button onClick={() => setIsEnding(false)}>{frame.cancel}</Button>
            <Button look="primary" disabled={end.isRunning} onClick={() => void close()}>
              {words.end}
            </Button>
          </div>
        </div>
      </Dialog>
    </article>
  );
}
