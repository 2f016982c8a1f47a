import { useState } from 'react';
import { useAnswer } from '#renderer/call/use-answer.ts';
import { useCommand } from '#renderer/call/use-command.ts';
import { announce } from '#renderer/parts/announce.tsx';
import { announceAnswer } from '#renderer/parts/announce-answer.ts';
import { Button } from '#renderer/parts/button.tsx';
import { saveFile } from '#renderer/parts/save-file.ts';
import { useText } from '#renderer/text/use-text.ts';
import type { PackFile } from '#shared/policy/source/as-pack-file.ts';
import type { ReadDraft } from '#shared/policy/source/read-draft.ts';
import { PackPreview } from '../pack-preview.tsx';
import style from './pack-editor.module.css';
import type { usePackDraft } from './use-pack-draft.ts';

type Props = {
  readonly draft: ReturnType<typeof usePackDraft>;
  readonly inForce: PackFile;
  /** Null while it cannot be read, or is not checked yet. */
  readonly ready: Extract<ReadDraft, { kind: 'read' }> | null;
};

/** From a draft to a preview, and from there into force; or to a file, or to nothing. */
export function DraftEnd({ draft, inForce, ready }: Props) {
  const text = useText();
  const { packEditor } = text;
  /** The source that was looked at: any change closes the preview of it. */
  const [previewed, setPreviewed] = useState<string | null>(null);
  const [isAsked, setIsAsked] = useState(false);
  const discard = useCommand('policy.discardDraft');
  const keys = useAnswer('policy.keys', {}).data ?? [];
  const kept = draft.draft.data ?? null;
  const isWhole = ready?.answer.ok === true;
  const isSigned = ready !== null && Object.hasOwn(ready.file, 'signature');
  const mustSign = keys.length > 0 && !isSigned;

  return (
    <section className={style.end} aria-label={packEditor.end}>
      {mustSign && (
        <p className={style.notice}>{packEditor.mustSign(keys.map(({ name }) => name).join(', '))}</p>
      )}
      <div className={style.buttons}>
        <Button look="primary" disabled={!isWhole} onClick={() => setPreviewed(draft.source)}>
          {packEditor.preview}
        </Button>
        <Button
          onClick={() => saveFile('policy-pack.json', new Blob([draft.source], { type: 'application/json' }))}
        >
          {packEditor.saveAsFile}
        </Button>
        {kept && !isAsked && (
          <Button look="quiet" onClick={() => setIsAsked(true)}>
            {packEditor.discard}
          </Button>
        )}
        {kept && isAsked && (
          <>
            <Button
              look="danger"
              disabled={discard.isRunning}
              onClick={async () =>
                announceAnswer(text, await discard.run({ before: kept.revision }), packEditor.discarded)
              }
            >
              {packEditor.discardReally}
            </Button>
            <Button look="quiet" onClick={() => setIsAsked(false)}>
              {text.frame.cancel}
            </Button>
          </>
        )}
      </div>
      {previewed === draft.source && ready && (
        <PackPreview
          inForce={inForce}
          file={ready.file}
          answer={ready.answer}
          skipped={0}
          mayPublish={!mustSign}
          onClose={() => setPreviewed(null)}
          onFail={(sentence) => announce(sentence, 'danger')}
        />
      )}
    </section>
  );
}
