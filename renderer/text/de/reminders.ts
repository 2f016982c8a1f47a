import type { en } from '../en.ts';

export const reminders: typeof en.reminders = {
  set: 'Erinnere mich zu einer guten Zeit',
  setFor: (when) => `Du wirst erinnert: ${when}. Ohne dich wird nichts gepostet.`,
  isSet: (when) => `Erinnerung ${when}`,
  remove: 'Keine Erinnerung',
  removed: 'Die Erinnerung ist weg.',
  title: 'Erinnerungen',
  at: (when) => `Zu einer guten Zeit: ${when}`,
  due: (title) => `Eine gute Zeit, um „${title}“ zu teilen`,
  dueMore: 'Dein Entwurf liegt bereit. Posten tust nur du.',
  outlooks: {
    ready: () => 'Bereit, sobald du es bist.',
    waits: (title) => `Er wartet vorerst: ${title}.`,
    stopped: (rule) => `So, wie er jetzt ist, würden ihn die Regeln aufhalten: ${rule}.`,
    handbook: () => 'Das Handbuch hat sich geändert: Lies zuerst, was neu ist.',
    closed: () => 'Sein Beitrag kann gerade nicht geteilt werden, oder der Entwurf ist weg.',
  },
  open: 'Entwurf öffnen',
  dismiss: 'Erledigt',
  hoursHint:
    'Nur an Entwürfe, für die du darum bittest. Die Minute wird verteilt, damit nicht alle zugleich posten.',
  from: 'Ab',
  to: 'Bis',
  days: 'Tage',
};
