import { X } from 'lucide-react';
import { useState } from 'react';
import { useAnswer } from '../call/use-answer.ts';
import { useText } from '../text/use-text.ts';
import style from './notices.module.css';

/** What Herald found while starting and the member should know. Dismissed for as long as the window is open. */
export function Notices() {
  const text = useText();
  const about = useAnswer('device.about', {});
  const [dismissed, setDismissed] = useState<readonly string[]>([]);
  const shown = about.data?.notices.filter(({ id }) => !dismissed.includes(id)) ?? [];
  return shown.map(({ id, reason, values }) => (
    <div key={id} className={style.notice} role="status">
      <p>{text.settings.notices[reason](values)}</p>
      <button
        type="button"
        className={style.dismiss}
        aria-label={text.frame.dismiss}
        onClick={() => setDismissed([...dismissed, id])}
      >
        <X size={16} aria-hidden />
      </button>
    </div>
  ));
}
