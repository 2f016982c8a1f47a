import type { Settings } from '#shared/contract/device.ts';

/** What to change; a key that is absent or undefined stays as it is. */
export type SettingsChange = { readonly [Key in keyof Settings]?: Settings[Key] | undefined };

/** The member's settings on this device. `save` returns once they are on disk and throws what the disk throws. */
export type SettingsStore = {
  get(): Settings;
  save(change: SettingsChange): Settings;
};

export const defaultSettings: Settings = {
  language: 'system',
  theme: 'system',
  country: null,
  mastodonServer: null,
  isRailCollapsed: false,
  reminderHours: { from: 9, to: 17, days: [1, 2, 3, 4, 5] },
};
