import { type Answer, accept, refuse } from '#shared/contract/call-error.ts';
import type { Caller, Handlers } from '#shared/contract/dispatch.ts';
import type { ProgrammeEvent } from '#shared/contract/events.ts';
import type { Reminder } from '#shared/contract/reminder.ts';
import { nextGoodTime } from '#shared/reminders/next-good-time.ts';
import type { SettingsStore } from '../settings/settings-store.ts';
import { storageRefusal } from '../storage-refusal.ts';
import { createReminderClock } from './reminder-clock.ts';
import { type OutlookParts, reminderOutlook } from './reminder-outlook.ts';
import type { KeptReminder, ReminderStore } from './reminder-store.ts';

/** Shows a notification of the system's; a click on it opens the post. */
export type Notify = (notification: {
  readonly postId: string;
  readonly title: string;
  readonly body: string;
}) => void;

type Parts = OutlookParts & {
  readonly reminders: ReminderStore;
  readonly settings: SettingsStore;
  /** Null where the shell has none; the window then says it by itself. */
  readonly notify: Notify | null;
  readonly now: () => Date;
  readonly announce: (changed: ProgrammeEvent['changed']) => void;
};

type Calls = 'reminder.list' | 'reminder.set' | 'reminder.remove' | 'reminder.notify';

const timers = {
  set: (run: () => void, milliseconds: number) => setTimeout(run, milliseconds).unref(),
  clear: (timer: unknown) => clearTimeout(timer as NodeJS.Timeout),
};

/** Reminders of drafts: they say that a moment has come and never post anything. */
export function reminderHandlers(parts: Parts): {
  readonly handlers: Pick<Handlers<'device', Caller>, Calls>;
  readonly stop: () => void;
} {
  const { reminders, settings, notify, now, announce } = parts;
  const outlookOf = reminderOutlook(parts);
  const clock = createReminderClock({
    moments: () => reminders.list().map(({ at }) => at),
    now,
    timers,
    onDue: () => announce('reminders'),
  });
  clock.rearm();

  async function judged(kept: KeptReminder): Promise<Reminder> {
    const at = now();
    return { ...kept, isDue: kept.at <= at.toISOString(), outlook: await outlookOf(kept, at) };
  }

  function changed<Value>(write: () => Value): Answer<Value> {
    try {
      const value = write();
      announce('reminders');
      clock.rearm();
      return accept(value);
    } catch (fault) {
      const refusal = storageRefusal(fault);
      if (refusal === null) throw fault;
      return refusal;
    }
  }

  return {
    stop: clock.stop,
    handlers: {
      'reminder.list': async () => accept(await Promise.all(reminders.list().map(judged))),
      'reminder.set': async ({ postId, network, timeZone }, { memberId }) => {
        const { reminderHours } = settings.get();
        const spreadBy = `${memberId} ${postId} ${network}`;
        const at = nextGoodTime(reminderHours, { now: now(), timeZone, spreadBy });
        if (at === null) return refuse('invalid', 'reminder.no-hours', 'There are no hours for reminders.');
        const kept = { postId, network, at: at.toISOString() };
        const set = changed(() => reminders.set(kept));
        return set.ok ? accept(await judged(kept)) : set;
      },
      'reminder.remove': ({ postId, network }) => {
        const removed = changed(() => reminders.remove(postId, network));
        return removed.ok ? accept({}) : removed;
      },
      'reminder.notify': (notification) => {
        notify?.(notification);
        return accept({ isShown: notify !== null });
      },
    },
  };
}
