export const reminders = {
  set: 'Remind me at a good time',
  setFor: (when: string) => `You will be reminded ${when}. Nothing is posted without you.`,
  isSet: (when: string) => `Reminder ${when}`,
  remove: 'No reminder',
  removed: 'The reminder is gone.',
  title: 'Reminders',
  at: (when: string) => `At a good time: ${when}`,
  due: (title: string) => `A good time to share “${title}”`,
  dueMore: 'Your draft is ready. You post it, nobody else does.',
  outlooks: {
    ready: () => 'Ready when you are.',
    waits: (title: string) => `It waits for now: ${title}.`,
    stopped: (rule: string) => `As it stands now, the checks would stop it: ${rule}.`,
    closed: () => 'Its post cannot be shared now, or the draft is gone.',
  },
  open: 'Open the draft',
  dismiss: 'Done',
  hoursHint:
    'Only of drafts for which you ask. The minute is spread, so that colleagues do not post together.',
  from: 'From',
  to: 'Until',
  days: 'Days',
};
