import { type FormEvent, useState } from 'react';
import { useAnswer } from '#renderer/call/use-answer.ts';
import { useCommand } from '#renderer/call/use-command.ts';
import { announceAnswer } from '#renderer/parts/announce-answer.ts';
import { Button } from '#renderer/parts/button.tsx';
import { Field } from '#renderer/parts/field.tsx';
import { fileAsBase64 } from '#renderer/parts/file-as-base64.ts';
import { largestFile } from '#renderer/parts/largest-file.ts';
import { useText } from '#renderer/text/use-text.ts';
import { EvidenceList } from './evidence-list.tsx';
import style from './guides.module.css';

const mimes = ['image/png', 'image/jpeg', 'image/webp'] as const;

/** Keeps a picture of the screen and an address on this device, as they are, until their owner deletes them. */
export function EvidenceBox() {
  const text = useText();
  const { difficult } = text;
  const notes = useAnswer('evidence.list', {});
  const keep = useCommand('evidence.keep');
  const [address, setAddress] = useState('');
  const [note, setNote] = useState('');
  const [file, setFile] = useState<File | null>(null);
  const [problem, setProblem] = useState<string | null>(null);

  async function save(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    const form = event.currentTarget;
    const picture = file && (await pictureOf(file));
    if (picture === undefined) return setProblem(difficult.noPicture);
    const answer = await keep.run({ network: null, address: address.trim(), note: note.trim(), picture });
    announceAnswer(text, answer, difficult.evidenceKept);
    if (!answer.ok) return;
    form.reset();
    setAddress('');
    setNote('');
    setFile(null);
  }

  return (
    <section className={style.part} aria-labelledby="evidence">
      <h3 id="evidence">{difficult.evidenceTitle}</h3>
      <p>{difficult.evidenceLead}</p>
      <form className={style.form} onSubmit={(event) => void save(event)}>
        <Field label={difficult.evidencePicture} hint={difficult.evidencePictureHint} error={problem}>
          {(ids) => (
            <input
              {...ids}
              type="file"
              accept={mimes.join(',')}
              onChange={(event) => {
                setProblem(null);
                setFile(event.target.files?.[0] ?? null);
              }}
            />
          )}
        </Field>
        <Field label={difficult.evidenceAddress}>
          {(ids) => (
            <input
              {...ids}
              value={address}
              maxLength={2000}
              onChange={(event) => setAddress(event.target.value)}
            />
          )}
        </Field>
        <Field label={difficult.evidenceNote}>
          {(ids) => (
            <input {...ids} value={note} maxLength={2000} onChange={(event) => setNote(event.target.value)} />
          )}
        </Field>
        <div>
          <Button
            type="submit"
            disabled={keep.isRunning || (address.trim() === '' && note.trim() === '' && file === null)}
          >
            {difficult.keepEvidence}
          </Button>
        </div>
      </form>
      <EvidenceList notes={notes.data ?? []} />
    </section>
  );
}

/** Undefined where the file is no picture that can be kept. */
async function pictureOf(file: File) {
  const mime = mimes.find((one) => one === file.type);
  if (mime === undefined || file.size > largestFile) return undefined;
  return { mime, base64: await fileAsBase64(file) };
}
