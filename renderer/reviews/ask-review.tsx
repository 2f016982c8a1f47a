import { type FormEvent, useContext, useState } from 'react';
import { hashOfOwnPicture } from '#shared/contract/own-picture-id.ts';
import type { PictureText } from '#shared/policy/picture-text.ts';
import { call } from '../call/call.ts';
import { useCommand } from '../call/use-command.ts';
import type { OpenDraft } from '../compose/open-draft.ts';
import { announceAnswer } from '../parts/announce-answer.ts';
import { Button } from '../parts/button.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { Field } from '../parts/field.tsx';
import { LanguageContext } from '../text/use-text.ts';
import style from './reviews.module.css';

type Props = {
  readonly draft: OpenDraft;
  readonly reading: PictureText | null;
  readonly country: string | null;
  readonly isOpen: boolean;
  readonly onClose: () => void;
};

/** Says what leaves the device, and sends it once its author agrees. */
export function AskReview({ draft, reading, country, isOpen, onClose }: Props) {
  const { code, text } = useContext(LanguageContext);
  const { reviews, frame } = text;
  const ask = useCommand('review.ask');
  const [note, setNote] = useState('');

  async function send(event: FormEvent): Promise<void> {
    event.preventDefault();
    const isOwn = draft.pictureId !== null && hashOfOwnPicture(draft.pictureId) !== null;
    const file = isOwn ? await call('ownPicture.file', { pictureId: draft.pictureId ?? '' }) : null;
    if (file !== null && !file.ok) {
      announceAnswer(text, file, null);
      return;
    }
    const picture = file === null ? null : file.value;
    const answer = await ask.run({ ...draft, reading, country, language: code, note, picture });
    announceAnswer(text, answer, reviews.asked);
    if (answer.ok) {
      setNote('');
      onClose();
    }
  }

  return (
    <Dialog title={reviews.askTitle} isOpen={isOpen} onClose={onClose}>
      <form className={style.form} onSubmit={(event) => void send(event)}>
        <p>{reviews.askMore}</p>
        <blockquote className={style.quote} dir="auto">
          {draft.text}
        </blockquote>
        <Field label={reviews.askNote} hint={reviews.askNoteHint}>
          {(ids) => (
            <textarea
              {...ids}
              rows={3}
              maxLength={2000}
              value={note}
              onChange={(event) => setNote(event.target.value)}
            />
          )}
        </Field>
        <div className={style.actions}>
          <Button onClick={onClose}>{frame.cancel}</Button>
          <Button type="submit" look="primary" disabled={ask.isRunning}>
            {reviews.askNow}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
