import { z } from 'zod';
import { instant } from './instant.ts';

/** Who changed something, when, and what it was before and after: only the facts that changed. */
export const changeOf = <Shape extends z.ZodRawShape>(facts: z.ZodObject<Shape>) =>
  z.object({
    /** 0 where it was made. */
    revision: z.int().nonnegative(),
    at: instant,
    by: z.string(),
    was: facts.partial(),
    became: facts.partial(),
  });
