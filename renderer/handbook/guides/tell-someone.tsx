import { useState } from 'react';
import { useAnswer } from '#renderer/call/use-answer.ts';
import { useCommand } from '#renderer/call/use-command.ts';
import { copyText } from '#renderer/compose/copy-text.ts';
import { announce } from '#renderer/parts/announce.tsx';
import { announceAnswer } from '#renderer/parts/announce-answer.ts';
import { Button } from '#renderer/parts/button.tsx';
import { Dialog } from '#renderer/parts/dialog.tsx';
import { Field } from '#renderer/parts/field.tsx';
import { useText } from '#renderer/text/use-text.ts';
import type { ContactPurpose } from '#shared/contract/contact.ts';
import { reportMail } from '#shared/handbook/report-mail.ts';
import style from './guides.module.css';

type Props = {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  /** What it is about, in a few words. */
  readonly about: string;
  readonly purposes: readonly ContactPurpose[];
};

/** A report to whom the programme names, as a mail that its author sends. Only what is chosen is in it, and it is shown before. */
export function TellSomeone({ isOpen, onClose, about, purposes }: Props) {
  const text = useText();
  const { difficult } = text;
  const contacts = useAnswer('contact.list', {}).data ?? [];
  const name = useAnswer('session.me', {}).data?.member.name ?? '';
  const open = useCommand('device.open');
  const writable = purposes.flatMap(
    (purpose) => contacts.find((one) => one.purpose === purpose && one.mail !== '') ?? [],
  );
  const [chosen, setChosen] = useState<string | null>(null);
  const [address, setAddress] = useState('');
  const [words, setWords] = useState('');
  const [isKindIn, setIsKindIn] = useState(true);
  const [isNameIn, setIsNameIn] = useState(true);
  const [isEvidenceIn, setIsEvidenceIn] = useState(false);
  const contact = writable.find(({ purpose }) => purpose === chosen) ?? writable[0];
  const { body, address: mail } = reportMail(contact?.mail ?? '', difficult.mailSubject, [
    { label: difficult.mailKind, words: isKindIn ? about : '' },
    { label: difficult.mailAddress, words: address },
    { label: difficult.mailWords, words },
    { label: difficult.mailEvidence, words: isEvidenceIn ? difficult.mailEvidenceWords : '' },
    { label: difficult.mailName, words: isNameIn ? name : '' },
  ]);
  const choices = [
    { label: difficult.includeKind, isIn: isKindIn, set: setIsKindIn },
    { label: difficult.includeEvidence, isIn: isEvidenceIn, set: setIsEvidenceIn },
    { label: difficult.includeName, isIn: isNameIn, set: setIsNameIn },
  ];

  return (
    <Dialog title={difficult.tellButton} isOpen={isOpen} onClose={onClose}>
      {contact === undefined ? (
        <p>{difficult.noContact}</p>
      ) : (
        <div className={style.form}>
          <Field label={difficult.tellWhom}>
            {(ids) => (
              <select {...ids} value={contact.purpose} onChange={(event) => setChosen(event.target.value)}>
                {writable.map((one) => (
                  <option key={one.purpose} value={one.purpose}>
                    {one.name}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <Field label={difficult.tellAddress} hint={difficult.optional}>
            {(ids) => (
              <input
                {...ids}
                value={address}
                maxLength={2000}
                onChange={(event) => setAddress(event.target.value)}
              />
            )}
          </Field>
          <Field label={difficult.tellWords} hint={difficult.optional}>
            {(ids) => (
              <textarea
                {...ids}
                rows={3}
                value={words}
                maxLength={2000}
                onChange={(event) => setWords(event.target.value)}
              />
            )}
          </Field>
          <fieldset className={style.choices}>
            <legend>{difficult.include}</legend>
            {choices.map(({ label, isIn, set }) => (
              <label key={label}>
                <input type="checkbox" checked={isIn} onChange={(event) => set(event.target.checked)} />
                {label}
              </label>
            ))}
          </fieldset>
          <section aria-label={difficult.preview}>
            <p className={style.facts}>{difficult.previewTo(contact.mail)}</p>
            <p className={style.preview} data-testid="report">
              {body}
            </p>
          </section>
          <div className={style.buttons}>
            <Button
              look="primary"
              disabled={open.isRunning}
              onClick={async () =>
                announceAnswer(text, await open.run({ address: mail }), difficult.mailOpened)
              }
            >
              {difficult.openMail}
            </Button>
            <Button
              onClick={async () => announce((await copyText(body)) ? difficult.copied : difficult.notCopied)}
            >
              {difficult.copy}
            </Button>
          </div>
        </div>
      )}
    </Dialog>
  );
}
