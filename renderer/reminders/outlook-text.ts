import type { ReminderOutlook } from '#shared/contract/reminder.ts';
import type { Text } from '../text/en.ts';

/** What a reminder's draft comes to now, in words. */
export function outlookText({ reminders, rules }: Text, outlook: ReminderOutlook): string {
  switch (outlook.kind) {
    case 'waits':
      return reminders.outlooks.waits(outlook.title);
    case 'stopped':
      return reminders.outlooks.stopped(rules.names[outlook.rule]);
    default:
      return reminders.outlooks[outlook.kind]();
  }
}
