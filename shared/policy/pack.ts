import { z } from 'zod';
import { labelledPost } from './bench/labelled-post.ts';
import { ruleIds } from './rule-ids.ts';
import { wordsByLanguage } from './words-by-language.ts';

/** A pack's file larger than this is refused before it is parsed. */
export const maxPackBytes = 5 * 1024 * 1024;

/**
 * The frame of a `herald-policy/1` pack. What a rule's settings look like is said with the rule; settings of
 * rules that this version does not check yet only need a severity and a section.
 */
export const packSchema = z.object({
  format: z.literal('herald-policy/1'),
  id: z.string().min(1).max(100),
  version: z.int().positive(),
  company: z.string().min(1).max(200),
  languages: z.array(z.string().min(2).max(10)).max(100).optional(),
  /** Section id → title, as the handbook has it, in one language or several. */
  handbook: z.record(z.string().min(1).max(100), wordsByLanguage(200)),
  rules: z.partialRecord(z.enum(ruleIds), z.unknown()),
  /** What a manager tries a new pack with, beside the texts that Herald brings: see `shared/policy/bench/`. */
  examples: z.array(labelledPost).max(2000).optional(),
});

export type Pack = z.infer<typeof packSchema>;
