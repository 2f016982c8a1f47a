import { Lock } from 'lucide-react';
import { useText } from '../text/use-text.ts';
import style from './locked-text.module.css';
import { splitLocked } from './split-locked.ts';

type Props = { readonly text: string; readonly locked: readonly string[]; readonly language: string };

/** An approved text; its locked claims carry a quiet underline and a lock. */
export function LockedText({ text, locked, language }: Props) {
  const { compose } = useText();
  return (
    <p className={style.text} lang={language} dir="auto">
      {splitLocked(text, locked).map((piece) =>
        piece.isLocked ? (
          <span key={piece.start} className={style.locked} title={compose.lockedClaim}>
            {piece.text}
            <Lock size={11} className={style.lock} role="img" aria-label={compose.locked} />
          </span>
        ) : (
          piece.text
        ),
      )}
    </p>
  );
}
