import { call } from '#renderer/call/call.ts';
import { useCommand } from '#renderer/call/use-command.ts';
import { announceAnswer } from '#renderer/parts/announce-answer.ts';
import { Button } from '#renderer/parts/button.tsx';
import { saveFile } from '#renderer/parts/save-file.ts';
import { useFormat } from '#renderer/text/use-format.ts';
import { useText } from '#renderer/text/use-text.ts';
import type { EvidenceNote } from '#shared/contract/evidence.ts';
import style from './guides.module.css';

/** What was kept, to take out again or to delete. */
export function EvidenceList({ notes }: { readonly notes: readonly EvidenceNote[] }) {
  const text = useText();
  const { difficult } = text;
  const format = useFormat();
  const discard = useCommand('evidence.discard');

  async function takeOut(id: string): Promise<void> {
    const answer = await call('evidence.picture', { id });
    announceAnswer(text, answer, null);
    if (!answer.ok) return;
    const { mime, base64 } = answer.value;
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    saveFile(`evidence-${id.slice(0, 8)}.${mime.slice('image/'.length)}`, new Blob([bytes], { type: mime }));
  }

  return (
    <ul className={style.contacts}>
      {notes.map(({ id, address, note, keptAt, hasPicture }) => (
        <li key={id}>
          <strong>{format.moment(keptAt)}</strong>
          {address !== '' && <span>{address}</span>}
          {note !== '' && <span>{note}</span>}
          <span className={style.buttons}>
            {hasPicture && (
              <Button size="small" onClick={() => void takeOut(id)}>
                {difficult.saveEvidence}
              </Button>
            )}
            <Button
              size="small"
              look="quiet"
              disabled={discard.isRunning}
              onClick={async () => announceAnswer(text, await discard.run({ id }), difficult.evidenceDeleted)}
            >
              {difficult.deleteEvidence}
            </Button>
          </span>
        </li>
      ))}
    </ul>
  );
}
