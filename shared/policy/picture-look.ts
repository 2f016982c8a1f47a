import { z } from 'zod';

/** What a machine can say of a picture without understanding it. */
export const pictureLook = z.object({
  /** In pixels, upright as it is shown. */
  width: z.int().positive(),
  height: z.int().positive(),
  /** Deviation of its edges, measured at 512 pixels a side: under 0.2 nothing has an edge, over 0.5 it is fine. */
  sharpness: z.number().nonnegative(),
  /** How light its lightest fiftieth is, 0 (black) to 1 (white): a night with lit windows is light enough to be seen. */
  brightness: z.number().min(0).max(1),
  /** Whether the file says where it was taken, and with what device or by whose. */
  hasPlace: z.boolean(),
  hasDevice: z.boolean(),
  bytes: z.int().nonnegative(),
});
export type PictureLook = z.infer<typeof pictureLook>;
