import { z } from 'zod';

const withoutName = z.object({ isNamed: z.literal(false) });

/** Whether a command was given without a name: then the record does not note who gave it or when. */
export function isUnnamed(name: string, input: unknown): boolean {
  return name === 'policy.reportFalseAlarm' && withoutName.safeParse(input).success;
}
