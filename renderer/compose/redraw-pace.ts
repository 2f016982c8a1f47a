type Parts = {
  /** Draws all that follows from what was typed, and returns when it is drawn. */
  readonly draw: () => void;
  /** Milliseconds of a clock that never goes back. */
  readonly now: () => number;
  /** Runs as a part of the next frame that comes after so many milliseconds. Gives what calls it off. */
  readonly inFrame: (run: () => void, milliseconds: number) => () => void;
};

export type RedrawPace = {
  /** Something has changed: it is drawn soon, together with what changes until then. */
  readonly ask: () => void;
  /** Draws now what waits. */
  readonly settle: () => void;
  /** Nothing is drawn any more. */
  readonly stop: () => void;
};

/** Milliseconds of a frame: what takes no longer needs no rest. */
const unnoticed = 16;

/** Of this many milliseconds, one goes into drawing that takes longer, so that keys never wait in a row behind it. */
const share = 10;

/** Milliseconds that a drawing waits at most for the one before it. */
const longestRest = 250;

/** Draws once a frame and not once a key, and spaces costly drawings so that the hands stay ahead of them. */
export function createRedrawPace({ draw, now, inFrame }: Parts): RedrawPace {
  let callOff: (() => void) | null = null;
  let restUntil = 0;

  function drawNow(): void {
    callOff = null;
    const began = now();
    draw();
    const ended = now();
    const took = ended - began;
    restUntil = took <= unnoticed ? ended : ended + Math.min(took * (share - 1), longestRest);
  }

  function stop(): void {
    callOff?.();
    callOff = null;
  }

  return {
    ask: () => {
      callOff ??= inFrame(drawNow, Math.max(0, restUntil - now()));
    },
    settle: () => {
      if (callOff === null) return;
      stop();
      drawNow();
    },
    stop,
  };
}
