import { z } from 'zod';
import { networkId } from '../networks/network-id.ts';
import { ruleIds } from '../policy/rule-ids.ts';
import { deviceCommand, deviceQuery } from './call.ts';
import { id } from './id.ts';
import { instant } from './instant.ts';

/** What the draft of a reminder comes to, judged when it is asked: nothing is decided for later. */
export const reminderOutlook = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('ready') }),
  /** A crisis is going on that it touches. */
  z.object({ kind: z.literal('waits'), title: z.string() }),
  /** The checks would stop it; `rule` is the first that does. */
  z.object({ kind: z.literal('stopped'), rule: z.enum(ruleIds) }),
  /** The handbook has changed and is to be read first. */
  z.object({ kind: z.literal('handbook') }),
  /** The post has ended, has not begun, or is gone; or its draft is. */
  z.object({ kind: z.literal('closed') }),
]);
export type ReminderOutlook = z.infer<typeof reminderOutlook>;

export const reminder = z.object({
  postId: id,
  network: networkId,
  at: instant,
  /** Whether its moment has come. */
  isDue: z.boolean(),
  outlook: reminderOutlook,
});
export type Reminder = z.infer<typeof reminder>;

const one = z.object({ postId: id, network: networkId });

export const reminderCalls = {
  /** Earliest first. They stay on the device, as drafts do. */
  list: deviceQuery({ input: z.object({}), output: z.array(reminder) }),
  /** At a good time inside the member's own hours, in the time zone given; in the place of an earlier one. */
  set: deviceCommand({ input: one.extend({ timeZone: z.string().min(1).max(100) }), output: reminder }),
  remove: deviceCommand({ input: one, output: z.object({}) }),
  /** Shows a notification of the system's where the shell has any; a click on it opens the post. */
  notify: deviceCommand({
    input: z.object({ postId: id, title: z.string().max(200), body: z.string().max(500) }),
    output: z.object({ isShown: z.boolean() }),
  }),
};
