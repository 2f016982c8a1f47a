import { AlarmClock } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { Link } from 'wouter';
import type { Reminder } from '#shared/contract/reminder.ts';
import { call } from '../call/call.ts';
import { useAnswer } from '../call/use-answer.ts';
import { useCommand } from '../call/use-command.ts';
import { announceAnswer } from '../parts/announce-answer.ts';
import button from '../parts/button.module.css';
import { Button } from '../parts/button.tsx';
import { useText } from '../text/use-text.ts';
import { outlookText } from './outlook-text.ts';
import style from './reminders.module.css';

/** Reminders whose moment has come: a notice in the window, and once a notification of the system's where it has any. */
export function DueReminders() {
  const due = useAnswer('reminder.list', {}).data?.filter(({ isDue }) => isDue) ?? [];
  return (
    <div role="status" data-testid="due-reminders">
      {due.map((reminder) => (
        <DueReminder key={`${reminder.postId}-${reminder.network}-${reminder.at}`} reminder={reminder} />
      ))}
    </div>
  );
}

function DueReminder({ reminder }: { readonly reminder: Reminder }) {
  const text = useText();
  const { reminders: words } = text;
  const { postId, network, outlook } = reminder;
  const post = useAnswer('post.get', { postId });
  const remove = useCommand('reminder.remove');
  const isSaid = useRef(false);
  const title = post.data?.title;
  const state = outlookText(text, outlook);
  const body = outlook.kind === 'ready' ? words.dueMore : state;

  useEffect(() => {
    if (title === undefined || isSaid.current) return;
    isSaid.current = true;
    void call('reminder.notify', { postId, title: words.due(title).slice(0, 200), body });
  }, [postId, title, body, words]);

  if (title === undefined && !post.error) return null;
  return (
    <div className={style.due}>
      <AlarmClock size={18} aria-hidden />
      <p>
        <strong>{words.due(title ?? text.activity.postGone)}</strong> {body}
      </p>
      <span className={style.actions}>
        {outlook.kind !== 'closed' && (
          <Link
            href={`/compose/${encodeURIComponent(postId)}/${network}`}
            className={`${button.button} ${button.small} ${button.plain}`}
          >
            {words.open}
          </Link>
        )}
        <Button
          size="small"
          look="quiet"
          onClick={async () => announceAnswer(text, await remove.run({ postId, network }), null)}
        >
          {words.dismiss}
        </Button>
      </span>
    </div>
  );
}
