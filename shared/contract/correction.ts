import { z } from 'zod';
import { programmeCommand, programmeQuery } from './call.ts';
import { id } from './id.ts';
import { instant } from './instant.ts';

/** An award that a manager could take back. `about` is the title of the post, `reason` why it was given. */
export const award = z.object({
  entryId: id,
  memberName: z.string(),
  at: instant,
  points: z.int().positive(),
  reason: z.string(),
  about: z.string().nullable(),
});

export const correctionCalls = {
  /** The newest awards that still stand. */
  choices: programmeQuery({ roles: ['manager'], input: z.object({}), output: z.array(award) }),
  /** Takes an award back, once, by an entry that is it turned round. The member reads the reason in the statement. */
  make: programmeCommand({
    roles: ['manager'],
    input: z.object({ entryId: id, reason: z.string().trim().min(1).max(500) }),
    /** `owed` is what of it was already spent, and is paid by the next points that come. */
    output: z.object({ taken: z.int().positive(), owed: z.int().nonnegative() }),
  }),
  /** What the member still owes. */
  debt: programmeQuery({ input: z.object({}), output: z.object({ owed: z.int().nonnegative() }) }),
};
