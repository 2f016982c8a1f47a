import { ArrowLeft } from 'lucide-react';
import { Link } from 'wouter';
import { FailedState, LoadingState } from '#renderer/parts/states.tsx';
import { useText } from '#renderer/text/use-text.ts';
import { DraftState } from './draft-state.tsx';
import { EditedPack } from './edited-pack.tsx';
import style from './pack-editor.module.css';
import { PackVersions } from './pack-versions.tsx';
import { usePackDraft } from './use-pack-draft.ts';

/** The next policy pack as it is written: form and source side by side, and the way into force and back. */
export function PackEditor() {
  const { packEditor } = useText();
  const draft = usePackDraft();
  const { pack, draft: kept } = draft;
  if (pack.isPending || kept.isPending) return <LoadingState />;
  if (pack.error) return <FailedState error={pack.error} onRetry={() => void pack.refetch()} />;
  if (kept.error) return <FailedState error={kept.error} onRetry={() => void kept.refetch()} />;
  return (
    <div className={style.editor}>
      <div>
        <Link href="/manage/policy" className={style.back}>
          <ArrowLeft size={16} aria-hidden /> {packEditor.back}
        </Link>
        <h2>{packEditor.title}</h2>
        <DraftState draft={draft} />
      </div>
      <EditedPack draft={draft} inForce={pack.data.pack} />
      <PackVersions inForce={pack.data} />
    </div>
  );
}
