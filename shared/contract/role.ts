import { z } from 'zod';

/** What a member may do. In solo mode the one person has every role. */
export const role = z.enum(['member', 'reviewer', 'manager', 'spokesperson']);
export type Role = z.infer<typeof role>;
