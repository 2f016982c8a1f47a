import { z } from 'zod';

const part = z.number().min(0).max(1);

/** A place in a picture, in parts of its width and height, upright as it is shown. */
export const pictureBox = z.object({ left: part, top: part, width: part, height: part });
export type PictureBox = z.infer<typeof pictureBox>;

export const pictureWord = z.object({
  text: z.string().min(1).max(300),
  /** How sure the reader is of it, 0 to 1. */
  confidence: part,
  box: pictureBox,
});
export type PictureWord = z.infer<typeof pictureWord>;

/** A picture with more than this is a book; what comes after is not read. */
export const maxPictureLines = 1000;
export const maxWordsInLine = 200;

/** The words that a machine has read in a picture, line by line. */
export const pictureText = z.object({
  /** SHA-256 of the file that was read, in hexadecimal: what was read in one picture says nothing about another. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  lines: z.array(z.array(pictureWord).min(1).max(maxWordsInLine)).max(maxPictureLines),
});
export type PictureText = z.infer<typeof pictureText>;
