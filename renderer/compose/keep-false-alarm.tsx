import { type FormEvent, useState } from 'react';
import type { Finding } from '#shared/policy/finding.ts';
import type { RuleId } from '#shared/policy/rule-ids.ts';
import { useCommand } from '../call/use-command.ts';
import { announceAnswer } from '../parts/announce-answer.ts';
import { Button } from '../parts/button.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { Field } from '../parts/field.tsx';
import { useText } from '../text/use-text.ts';
import style from './keep-false-alarm.module.css';
import { wordsForNote } from './words-for-note.ts';

type Props = {
  /** What the member disagrees with; null while there is nothing. */
  readonly finding: Finding | null;
  readonly text: string;
  readonly packVersion: number;
  readonly onClose: () => void;
};

/** Keeps on the device that a finding is wrong, and why. Sending it is another step, in Activity. */
export function KeepFalseAlarm({ finding, ...rest }: Props) {
  const { compose } = useText();
  return (
    <Dialog title={compose.disagreeTitle} isOpen={finding !== null} onClose={rest.onClose}>
      {finding && <NoteForm finding={finding} {...rest} />}
    </Dialog>
  );
}

function NoteForm({ finding, text: draft, packVersion, onClose }: Props & { readonly finding: Finding }) {
  const text = useText();
  const { compose } = text;
  const keep = useCommand('falseAlarm.keep');
  const [note, setNote] = useState('');
  const words = wordsForNote(finding, draft);

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    const rule = finding.rule as RuleId;
    const answer = await keep.run({ rule, packVersion, words, note: note.trim() });
    announceAnswer(text, answer, compose.disagreeKept);
    if (answer.ok) onClose();
  }

  return (
    <form className={style.form} onSubmit={(event) => void submit(event)}>
      <p className={style.finding}>{finding.message}</p>
      {words !== '' && <p className={style.words}>{compose.disagreeWords(words)}</p>}
      <Field label={compose.disagreeWhy} hint={compose.disagreeWhyHint}>
        {(ids) => (
          <textarea
            {...ids}
            rows={3}
            maxLength={1000}
            value={note}
            onChange={(event) => setNote(event.target.value)}
          />
        )}
      </Field>
      <p className={style.more}>{compose.disagreeMore}</p>
      <Button type="submit" look="primary" disabled={keep.isRunning}>
        {compose.disagreeKeep}
      </Button>
    </form>
  );
}
