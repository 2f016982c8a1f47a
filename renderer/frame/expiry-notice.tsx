import { X } from 'lucide-react';
import { Link } from 'wouter';
import { addDays } from '#shared/points/calendar-day.ts';
import { useAnswer } from '../call/use-answer.ts';
import { useCommand } from '../call/use-command.ts';
import { announceAnswer } from '../parts/announce-answer.ts';
import { useFormat } from '../text/use-format.ts';
import { useText } from '../text/use-text.ts';
import style from './notices.module.css';

/** Told 30 and 7 days before points expire. Once dismissed it does not come back, on no device. */
export function ExpiryNotice() {
  const text = useText();
  const format = useFormat();
  const warning = useAnswer('points.lots', {}).data?.warning ?? null;
  const dismiss = useCommand('points.dismissExpiry');
  if (warning === null) return null;
  const { on, points, days, at } = warning;
  return (
    <div className={style.notice} role="status">
      <p>
        {text.earning.expiresSoon(points, format.day(`${addDays(on, -1)}T12:00:00`), days)}{' '}
        <Link href="/rewards">{text.earning.toRewards}</Link>
      </p>
      <button
        type="button"
        className={style.dismiss}
        aria-label={text.frame.dismiss}
        disabled={dismiss.isRunning}
        onClick={async () => announceAnswer(text, await dismiss.run({ on, at }), null)}
      >
        <X size={16} aria-hidden />
      </button>
    </div>
  );
}
