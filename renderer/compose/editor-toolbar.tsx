import { BadgeCheck, Redo2, Undo2 } from 'lucide-react';
import type { RefObject } from 'react';
import type { CountUnit } from '#shared/networks/network.ts';
import type { OwnWords } from '#shared/policy/own-words-gauge.ts';
import { Button } from '../parts/button.tsx';
import { useText } from '../text/use-text.ts';
import { CountRing } from './count-ring.tsx';
import type { EditorHandle } from './editor/draft-editor.tsx';
import style from './editor-toolbar.module.css';
import { OwnWordsMeter } from './own-words-meter.tsx';
import type { SaveState } from './save-schedule.ts';

type Props = {
  readonly editor: RefObject<EditorHandle | null>;
  readonly saveState: SaveState;
  readonly isTooLong: boolean;
  readonly isKept: boolean;
  readonly count: { readonly used: number; readonly limit: number; readonly unit: CountUnit };
  /** Puts the statement of the tie in front; null where it is there, or not asked for. */
  readonly onDisclose: (() => void) | null;
  /** How much is the author's own; null where the policy does not ask. */
  readonly ownWords: { readonly measured: OwnWords; readonly limit: number } | null;
};

/** Above the editor: the ways back, the disclosure where it is missing, whether it is saved, how long it may be. */
export function EditorToolbar({ editor, saveState, isTooLong, isKept, count, onDisclose, ownWords }: Props) {
  const { compose } = useText();
  return (
    <div className={style.bar}>
      <div className={style.tools}>
        <button
          type="button"
          className={style.icon}
          aria-label={compose.undo}
          title={compose.undo}
          onClick={() => editor.current?.undo()}
        >
          <Undo2 size={16} aria-hidden />
        </button>
        <button
          type="button"
          className={style.icon}
          aria-label={compose.redo}
          title={compose.redo}
          onClick={() => editor.current?.redo()}
        >
          <Redo2 size={16} aria-hidden />
        </button>
        {onDisclose && (
          <Button size="small" onClick={onDisclose}>
            <BadgeCheck size={14} aria-hidden />
            {compose.addDisclosure}
          </Button>
        )}
        {ownWords && <OwnWordsMeter {...ownWords} />}
      </div>
      <span
        className={style.saved}
        data-state={saveState}
        role={saveState === 'failed' ? 'alert' : undefined}
      >
        {saveState === 'failed'
          ? isTooLong
            ? compose.tooLongToSave
            : compose.saveFailed
          : saveState === 'waiting'
            ? compose.saving
            : isKept && compose.saved}
      </span>
      <CountRing {...count} />
    </div>
  );
}
