import { type FormEvent, useState } from 'react';
import { useCommand } from '../call/use-command.ts';
import { announceAnswer } from '../parts/announce-answer.ts';
import { Button } from '../parts/button.tsx';
import { Field } from '../parts/field.tsx';
import { useText } from '../text/use-text.ts';
import style from './settings-screen.module.css';

type Props = { readonly isIn: boolean; readonly alias: string | null };

/** Into the ranking or out of it, and under which name. Shown only where the programme has one. */
export function RankingChoice({ isIn, alias }: Props) {
  const text = useText();
  const { earning } = text;
  const choose = useCommand('season.choose');
  const [takesPart, setTakesPart] = useState(isIn);
  const [name, setName] = useState(alias ?? '');

  async function save(event: FormEvent): Promise<void> {
    event.preventDefault();
    const answer = await choose.run({ isIn: takesPart, alias: name.trim() === '' ? null : name.trim() });
    announceAnswer(text, answer, earning.rankingSaved);
  }

  return (
    <section className={style.panel} aria-labelledby="settings-ranking">
      <h2 id="settings-ranking">{earning.rankingChoice}</h2>
      <p className={style.note}>{earning.rankingChoiceLead}</p>
      <form className={style.form} onSubmit={(event) => void save(event)}>
        <label className={style.check}>
          <input
            type="checkbox"
            checked={takesPart}
            onChange={(event) => setTakesPart(event.target.checked)}
          />
          {earning.rankingIn}
        </label>
        {takesPart && (
          <Field label={earning.alias} hint={earning.aliasHint}>
            {(ids) => (
              <input {...ids} value={name} maxLength={40} onChange={(event) => setName(event.target.value)} />
            )}
          </Field>
        )}
        <Button type="submit" disabled={choose.isRunning}>
          {earning.save}
        </Button>
      </form>
    </section>
  );
}
