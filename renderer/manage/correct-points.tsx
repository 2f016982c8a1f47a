import { type FormEvent, useState } from 'react';
import { useAnswer } from '../call/use-answer.ts';
import { useCommand } from '../call/use-command.ts';
import { announceAnswer } from '../parts/announce-answer.ts';
import { Button } from '../parts/button.tsx';
import { Field } from '../parts/field.tsx';
import { FailedState } from '../parts/states.tsx';
import { useFormat } from '../text/use-format.ts';
import { useText } from '../text/use-text.ts';
import style from './correct-points.module.css';

/** Takes one award back, with a reason that its member will read. */
export function CorrectPoints() {
  const text = useText();
  const { corrections } = text;
  const format = useFormat();
  const choices = useAnswer('correction.choices', {});
  const make = useCommand('correction.make');
  const [entryId, setEntryId] = useState('');
  const [reason, setReason] = useState('');

  async function take(event: FormEvent): Promise<void> {
    event.preventDefault();
    const answer = await make.run({ entryId, reason });
    const done = !answer.ok
      ? null
      : answer.value.owed > 0
        ? corrections.takenOwed(answer.value.taken, answer.value.owed)
        : corrections.taken(answer.value.taken);
    announceAnswer(text, answer, done);
    if (!answer.ok) return;
    setEntryId('');
    setReason('');
  }

  return (
    <section className={style.panel} aria-labelledby="correct-points">
      <h2 id="correct-points">{corrections.title}</h2>
      <p className={style.lead}>{corrections.lead}</p>
      {choices.error && <FailedState error={choices.error} onRetry={() => void choices.refetch()} />}
      {choices.data?.length === 0 && <p className={style.lead}>{corrections.none}</p>}
      {choices.data && choices.data.length > 0 && (
        <form className={style.form} onSubmit={(event) => void take(event)}>
          <Field label={corrections.award}>
            {(ids) => (
              <select {...ids} value={entryId} onChange={(event) => setEntryId(event.target.value)}>
                <option value="">{corrections.choose}</option>
                {choices.data.map((award) => (
                  <option key={award.entryId} value={award.entryId}>
                    {corrections.choice(
                      award.memberName,
                      award.points,
                      award.about ?? award.reason,
                      format.moment(award.at),
                    )}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <Field label={corrections.reason} hint={corrections.reasonHint}>
            {(ids) => (
              <input
                {...ids}
                value={reason}
                maxLength={500}
                onChange={(event) => setReason(event.target.value)}
              />
            )}
          </Field>
          <Button type="submit" disabled={make.isRunning || entryId === '' || reason.trim() === ''}>
            {corrections.take}
          </Button>
        </form>
      )}
    </section>
  );
}
