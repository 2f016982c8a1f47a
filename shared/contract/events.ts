import { z } from 'zod';

/** What the programme announces to every open window: which area's answers are no longer true. It carries no orders. */
export const programmeEvent = z.object({
  changed: z.enum([
    'posts',
    'shares',
    'reviews',
    'suggestions',
    'reminders',
    'departures',
    'crises',
    'points',
    'rewards',
    'redemptions',
    'policy',
    'pack-draft',
    'accounts',
    'settings',
    'drafts',
    'false-alarms',
    'evidence',
  ]),
});
export type ProgrammeEvent = z.infer<typeof programmeEvent>;
