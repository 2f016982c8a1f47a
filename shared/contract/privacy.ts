import { z } from 'zod';
import { deviceCommand, deviceQuery, programmeQuery } from './call.ts';
import { instant } from './instant.ts';

/** What kinds of things leave a device. */
export const departureKind = z.enum([
  'share',
  'answer',
  'address',
  'review',
  'false-alarm',
  'suggestion',
  'account',
  'redemption',
  'opened-page',
  'fetched',
  'other',
]);
export type DepartureKind = z.infer<typeof departureKind>;

/** Something that left this device. `to` is a host, or `programme` for the programme's record. */
export const departure = z.object({
  at: instant,
  what: departureKind,
  to: z.string(),
  /** What it was: a text, an address, the name of a call. */
  about: z.string(),
});

/** Rows of the record that are about the member who asks, as they are there. */
export const ownRows = z.object({
  table: z.string(),
  purpose: z.string(),
  retention: z.string(),
  rows: z.array(z.record(z.string(), z.union([z.string(), z.number(), z.null()]))),
});
export type OwnRows = z.infer<typeof ownRows>;

export const privacyCalls = {
  /** Table by table all that the programme's record has about the member; tables with nothing are there and empty. */
  mine: programmeQuery({ input: z.object({}), output: z.array(ownRows) }),
  /** Last first. */
  departures: deviceQuery({ input: z.object({}), output: z.array(departure) }),
  /** Removes from this device what nobody else needs. */
  erase: deviceCommand({
    input: z.object({
      what: z.array(z.enum(['drafts', 'false-alarms', 'reminders', 'settings'])).min(1),
    }),
    output: z.object({}),
  }),
};
