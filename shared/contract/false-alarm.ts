import { z } from 'zod';
import { ruleIds } from '../policy/rule-ids.ts';
import { deviceCommand, deviceQuery } from './call.ts';
import { id } from './id.ts';
import { instant } from './instant.ts';

/** What a member may say of a finding held to be wrong: the words that it marked, and why it is wrong. */
export const disagreement = z.object({
  rule: z.enum(ruleIds),
  packVersion: z.int().positive(),
  words: z.string().max(500),
  note: z.string().max(1000),
});

/** Noted on the device, where it stays unless its author sends it. `sentAt`: null while it has not been sent. */
export const falseAlarm = disagreement.extend({ id, keptAt: instant, sentAt: instant.nullable() });
export type FalseAlarm = z.infer<typeof falseAlarm>;

export const falseAlarmCalls = {
  /** Last kept first. */
  list: deviceQuery({ input: z.object({}), output: z.array(falseAlarm) }),
  keep: deviceCommand({ input: disagreement, output: falseAlarm }),
  /** Notes that it was sent; the sending itself is `policy.reportFalseAlarm`. */
  markSent: deviceCommand({ input: z.object({ id }), output: z.object({}) }),
  discard: deviceCommand({ input: z.object({ id }), output: z.object({}) }),
};
