import { Link } from 'wouter';
import type { Reminder } from '#shared/contract/reminder.ts';
import activity from '../activity/activity-screen.module.css';
import { useAnswer } from '../call/use-answer.ts';
import { useCommand } from '../call/use-command.ts';
import { announceAnswer } from '../parts/announce-answer.ts';
import button from '../parts/button.module.css';
import { Button } from '../parts/button.tsx';
import { NetworkBadge } from '../parts/network-badge.tsx';
import { useFormat } from '../text/use-format.ts';
import { useText } from '../text/use-text.ts';
import { outlookText } from './outlook-text.ts';

/** One reminder with what its draft comes to now. */
export function ReminderRow({ reminder }: { readonly reminder: Reminder }) {
  const text = useText();
  const { reminders: words } = text;
  const format = useFormat();
  const { postId, network, at, outlook } = reminder;
  const post = useAnswer('post.get', { postId });
  const remove = useCommand('reminder.remove');
  return (
    <li className={activity.row} data-testid="reminder">
      <div className={activity.head}>
        <div className={activity.what}>
          <NetworkBadge network={network} />
          <h3 className={activity.title}>{post.data?.title ?? (post.error ? text.activity.postGone : '')}</h3>
        </div>
        <div className={activity.actions}>
          <Button
            size="small"
            look="quiet"
            disabled={remove.isRunning}
            onClick={async () => announceAnswer(text, await remove.run({ postId, network }), words.removed)}
          >
            {words.remove}
          </Button>
          <Link
            href={`/compose/${encodeURIComponent(postId)}/${network}`}
            className={`${button.button} ${button.small} ${button.plain}`}
          >
            {words.open}
          </Link>
        </div>
      </div>
      <p>{words.at(format.moment(at))}</p>
      <p className={activity.network}>{outlookText(text, outlook)}</p>
    </li>
  );
}
