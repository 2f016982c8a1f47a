import type { ParsedInput } from '#shared/contract.ts';
import type { DraftStore } from './drafts/draft-store.ts';
import type { FalseAlarmStore } from './false-alarms/false-alarm-store.ts';
import type { ReminderStore } from './reminders/reminder-store.ts';
import { defaultSettings, type SettingsStore } from './settings/settings-store.ts';

type Stores = {
  readonly drafts: DraftStore;
  readonly falseAlarms: FalseAlarmStore;
  readonly reminders: ReminderStore;
  readonly settings: SettingsStore;
};

/** Removes what is the member's alone. Throws what a store throws; what was removed before stays removed. */
export function eraseFromDevice(
  { drafts, falseAlarms, reminders, settings }: Stores,
  what: ParsedInput<'privacy.erase'>['what'],
): void {
  if (what.includes('reminders')) {
    for (const { postId, network } of reminders.list()) reminders.remove(postId, network);
  }
  if (what.includes('drafts')) {
    for (const { postId, network } of drafts.list(null)) drafts.discard(postId, network);
  }
  if (what.includes('false-alarms')) {
    for (const { id } of falseAlarms.list()) falseAlarms.discard(id);
  }
  if (what.includes('settings')) settings.save(defaultSettings);
}
