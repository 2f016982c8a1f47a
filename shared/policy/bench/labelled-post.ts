import { z } from 'zod';
import { networkId } from '#shared/networks/network-id.ts';
import { ruleIds } from '../rule-ids.ts';

const longest = 100_000;

/**
 * A post that says of itself which rules have to fire on it (`must`) and which may; any other is a false alarm. One of the group
 * `protected` is speech that law protects: nothing may hold it up. One a line, as JSON, makes a file of them.
 */
export const labelledPost = z.object({
  id: z.string().max(200),
  text: z.string().max(longest),
  network: networkId,
  must: z.array(z.enum(ruleIds)),
  may: z.array(z.enum(ruleIds)),
  group: z.string().max(100).default(''),
  lang: z.string().max(20).default(''),
  approved: z.string().max(longest).optional(),
  locked: z.array(z.string().max(10_000)).max(200).optional(),
  country: z.string().max(10).optional(),
  role: z.enum(['member', 'spokesperson']).optional(),
  link: z.string().max(10_000).optional(),
  colleagues: z.array(z.string().max(longest)).max(1000).optional(),
});

export type LabelledPost = z.infer<typeof labelledPost>;
