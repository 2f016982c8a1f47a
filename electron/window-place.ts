import { z } from 'zod';

const rectangle = z.object({ x: z.int(), y: z.int(), width: z.int().positive(), height: z.int().positive() });
type Rectangle = z.infer<typeof rectangle>;

const windowPlace = z.object({ bounds: rectangle, isMaximized: z.boolean() });
/** Where the window was when it was last closed. */
export type WindowPlace = z.infer<typeof windowPlace>;

export const smallestWindow = { width: 900, height: 600 } as const;
const usual = { width: 1280, height: 800 } as const;
const grip = 100;

type Opening = {
  readonly bounds: {
    readonly width: number;
    readonly height: number;
    readonly x?: number;
    readonly y?: number;
  };
  readonly isMaximized: boolean;
};

/**
 * Where to open the window: where it was, if enough of it to take hold of is on a screen that is there now. `screens` are
 * work areas; `kept` is whatever the file held.
 */
export function windowOpening(kept: unknown, screens: readonly Rectangle[]): Opening {
  const read = windowPlace.safeParse(kept);
  if (!read.success) return { bounds: usual, isMaximized: false };
  const { bounds, isMaximized } = read.data;
  const width = Math.max(bounds.width, smallestWindow.width);
  const height = Math.max(bounds.height, smallestWindow.height);
  const isInReach = screens.some(
    (screen) =>
      bounds.x + width >= screen.x + grip &&
      bounds.x <= screen.x + screen.width - grip &&
      bounds.y >= screen.y &&
      bounds.y <= screen.y + screen.height - grip,
  );
  return { bounds: isInReach ? { x: bounds.x, y: bounds.y, width, height } : { width, height }, isMaximized };
}
