import { z } from 'zod';
import { networkId } from '#shared/networks/network-id.ts';
import { ruleIds } from '#shared/policy/rule-ids.ts';

/** One line of a labelled set: a post, the rules that have to fire on it and those that may. Anything else is a false alarm. */
export const labelledPost = z.object({
  id: z.string(),
  text: z.string(),
  network: networkId,
  must: z.array(z.enum(ruleIds)),
  may: z.array(z.enum(ruleIds)),
  group: z.string(),
  lang: z.string(),
  approved: z.string().optional(),
  locked: z.array(z.string()).optional(),
  country: z.string().optional(),
  role: z.enum(['member', 'spokesperson']).optional(),
  link: z.string().optional(),
  colleagues: z.array(z.string()).optional(),
});

export type LabelledPost = z.infer<typeof labelledPost>;
