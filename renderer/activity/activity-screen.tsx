import { Link } from 'wouter';
import { useAnswer } from '../call/use-answer.ts';
import button from '../parts/button.module.css';
import { Screen } from '../parts/screen.tsx';
import { EmptyState, FailedState, LoadingState } from '../parts/states.tsx';
import { ReminderRow } from '../reminders/reminder-row.tsx';
import { useText } from '../text/use-text.ts';
import style from './activity-screen.module.css';
import { DraftRow } from './draft-row.tsx';
import { FalseAlarmRow } from './false-alarm-row.tsx';
import { ReviewRow } from './review-row.tsx';
import { ShareRow } from './share-row.tsx';

/** What the member has shared, how far each share is, and what is still being written. */
export function ActivityScreen() {
  const { activity, reviews: words, reminders: reminding } = useText();
  const shares = useAnswer('share.list', {});
  const drafts = useAnswer('draft.list', { postId: null });
  const falseAlarms = useAnswer('falseAlarm.list', {});
  const reviews = useAnswer('review.mine', {});
  const reminders = useAnswer('reminder.list', {});
  const failed = [shares, drafts, reviews, reminders, falseAlarms].find(
    ({ error, data }) => error !== null && data === undefined,
  );
  const asked = shares.data?.find(({ evidence, isDropped }) => evidence === 'opened' && !isDropped);
  const isEmpty = [shares, drafts, reviews, reminders, falseAlarms].every(({ data }) => data?.length === 0);

  return (
    <Screen title={activity.title} lead={activity.lead}>
      {(shares.isPending || drafts.isPending) && <LoadingState />}
      {failed?.error && <FailedState error={failed.error} onRetry={() => void failed.refetch()} />}
      {isEmpty && (
        <EmptyState
          title={activity.emptyTitle}
          action={
            <Link href="/discover" className={`${button.button} ${button.medium} ${button.primary}`}>
              {activity.toDiscover}
            </Link>
          }
        >
          {activity.empty}
        </EmptyState>
      )}
      <div className={style.lists}>
        {drafts.data && drafts.data.length > 0 && (
          <section aria-labelledby="drafts-title">
            <h2 id="drafts-title">{activity.drafts}</h2>
            <ul className={style.list}>
              {drafts.data.map((draft) => (
                <DraftRow key={`${draft.postId}-${draft.network}`} draft={draft} />
              ))}
            </ul>
          </section>
        )}
        {reminders.data && reminders.data.length > 0 && (
          <section aria-labelledby="reminders-title">
            <h2 id="reminders-title">{reminding.title}</h2>
            <ul className={style.list}>
              {reminders.data.map((reminder) => (
                <ReminderRow key={`${reminder.postId}-${reminder.network}`} reminder={reminder} />
              ))}
            </ul>
          </section>
        )}
        {reviews.data && reviews.data.length > 0 && (
          <section aria-labelledby="reviews-title">
            <h2 id="reviews-title">{words.mine}</h2>
            <ul className={style.list}>
              {reviews.data.map((review) => (
                <ReviewRow key={review.id} review={review} />
              ))}
            </ul>
          </section>
        )}
        {shares.data && shares.data.length > 0 && (
          <section aria-labelledby="shares-title">
            <h2 id="shares-title">{activity.shares}</h2>
            <ul className={style.list}>
              {shares.data.map((share) => (
                <ShareRow key={share.id} share={share} isAsked={share.id === asked?.id} />
              ))}
            </ul>
          </section>
        )}
        {falseAlarms.data && falseAlarms.data.length > 0 && (
          <section aria-labelledby="false-alarms-title">
            <h2 id="false-alarms-title">{activity.falseAlarms}</h2>
            <p className={style.network}>{activity.falseAlarmsMore}</p>
            <ul className={style.list}>
              {falseAlarms.data.map((alarm) => (
                <FalseAlarmRow key={alarm.id} alarm={alarm} />
              ))}
            </ul>
          </section>
        )}
      </div>
    </Screen>
  );
}
