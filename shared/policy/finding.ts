import { z } from 'zod';
import { pictureBox } from './picture-text.ts';

/** From best to worst. The verdict of a check is the worst severity among its findings, `clear` where there is none. */
export const verdicts = ['clear', 'advise', 'review', 'block'] as const;
export const verdict = z.enum(verdicts);
export type Verdict = z.infer<typeof verdict>;
export const severity = z.enum(['advise', 'review', 'block']);
export type Severity = z.infer<typeof severity>;

/** Replaces `start`…`end` of the text by `text`. `isSafe`: may be applied together with others without being read first. */
export const fix = z.object({
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  text: z.string(),
  label: z.string(),
  isSafe: z.boolean(),
});
export type Fix = z.infer<typeof fix>;

/** Makes a new picture of the one that the finding is about, in which nothing of these places can be made out any more. */
export const pictureFix = z.object({
  kind: z.literal('blur'),
  regions: z.array(pictureBox).min(1),
  label: z.string(),
});
export type PictureFix = z.infer<typeof pictureFix>;

/** What one rule has to say. `start` and `end` are half-open UTF-16 offsets into the text as written. */
export const finding = z.object({
  rule: z.string(),
  severity,
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  /** Index of the picture that it is about, for findings about pictures. */
  image: z.int().nonnegative().optional(),
  /** Where in that picture, for findings about a part of it. */
  regions: z.array(pictureBox).optional(),
  /** What to do, in the reader's language. */
  message: z.string(),
  why: z.string(),
  /** Id of the handbook's section. */
  section: z.string(),
  fixes: z.array(fix),
  /** What mends the picture, for findings about one. */
  pictureFix: pictureFix.optional(),
});
export type Finding = z.infer<typeof finding>;
