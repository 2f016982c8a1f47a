import { z } from 'zod';
import { programmeQuery } from './call.ts';

export const policyCalls = {
  /** The policy pack in force, as published: what `compilePack` takes. */
  pack: programmeQuery({
    input: z.object({}),
    output: z.object({ version: z.int(), pack: z.record(z.string(), z.unknown()) }),
  }),
};

export const handbookSection = z.object({
  /** The id that findings name. */
  id: z.string(),
  title: z.string(),
  /** Markdown. */
  text: z.string(),
});
export type HandbookSection = z.infer<typeof handbookSection>;

export const handbookCalls = {
  /** In the language asked for, English where the programme lacks it. */
  sections: programmeQuery({
    input: z.object({ language: z.string().max(10) }),
    output: z.array(handbookSection),
  }),
};
