import { Button } from '#renderer/parts/button.tsx';
import { useFormat } from '#renderer/text/use-format.ts';
import { useText } from '#renderer/text/use-text.ts';
import style from './pack-editor.module.css';
import type { usePackDraft } from './use-pack-draft.ts';

/** Whether the draft is kept, who was there in between, and what has come into force since. */
export function DraftState({ draft }: { readonly draft: ReturnType<typeof usePackDraft> }) {
  const { packEditor } = useText();
  const format = useFormat();
  const { base, save, isMoved } = draft;
  const inForce = draft.pack.data?.version ?? null;
  const kept = draft.draft.data ?? null;
  return (
    <>
      <p className={style.facts} role="status">
        {base === null && inForce !== null && packEditor.notBegun(inForce)}
        {base !== null && packEditor.saves[save]}{' '}
        {base !== null &&
          save === 'saved' &&
          kept &&
          packEditor.keptBy(format.moment(kept.changedAt), kept.by)}
      </p>
      {isMoved && (
        <div className={style.notice} role="alert">
          <p>{packEditor.moved(kept?.by ?? null)}</p>
          <div className={style.buttons}>
            <Button size="small" onClick={() => draft.settle('mine')}>
              {packEditor.keepMine}
            </Button>
            <Button size="small" onClick={() => draft.settle('theirs')}>
              {packEditor.takeTheirs}
            </Button>
          </div>
        </div>
      )}
      {base !== null && inForce !== null && base < inForce && (
        <div className={style.notice} role="alert">
          <p>{packEditor.outrun(inForce, base)}</p>
          <div className={style.buttons}>
            <Button size="small" onClick={draft.rebase}>
              {packEditor.goOnFrom(inForce)}
            </Button>
          </div>
        </div>
      )}
    </>
  );
}
