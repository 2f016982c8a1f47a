import { z } from 'zod';
import { programmeCommand, programmeQuery } from './call.ts';

/** What somebody is asked about. One contact each: who it is may change, what it is for does not. */
export const contactPurposes = [
  'communications',
  'customer-line',
  'support-for-people',
  'security',
  'data-protection',
  'trust-line',
] as const;
export const contactPurpose = z.enum(contactPurposes);
export type ContactPurpose = z.infer<typeof contactPurpose>;

/** `mail`, `phone` and `hours` may be empty; one of the first two is there. */
export const contact = z
  .object({
    purpose: contactPurpose,
    name: z.string().trim().min(1).max(120),
    mail: z.union([z.literal(''), z.email().max(200)]),
    phone: z
      .string()
      .max(40)
      .regex(/^[+\d() /.-]*$/),
    /** When it is staffed, in words. */
    hours: z.string().trim().max(120),
  })
  .refine(({ mail, phone }) => mail !== '' || phone !== '', { path: ['mail'] });
export type Contact = z.infer<typeof contact>;

export const contactCalls = {
  /** Whom members turn to, in the order of `contactPurposes`. */
  list: programmeQuery({ input: z.object({}), output: z.array(contact) }),
  save: programmeCommand({ roles: ['manager'], input: contact, output: z.object({}) }),
};
