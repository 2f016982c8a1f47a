type Parts = {
  /** Begins to draw all that follows from what was typed, in slices that keys come between. Once it is seen, `drawn` is called. */
  readonly begin: () => void;
  /** Draws it all at once, and returns when it is drawn. */
  readonly draw: () => void;
  /** Milliseconds of a clock that never goes back. */
  readonly now: () => number;
  /** Runs behind the next frame that comes after so many milliseconds. Gives what calls it off. */
  readonly behindFrame: (run: () => void, milliseconds: number) => () => void;
};

export type RedrawPace = {
  /** Something has changed: it is drawn soon, together with what changes until then. */
  readonly ask: () => void;
  /** What was begun is drawn. */
  readonly drawn: () => void;
  /** Draws now what waits. */
  readonly settle: () => void;
  /** Nothing is drawn any more. */
  readonly stop: () => void;
};

/** Milliseconds, two frames: what was drawn by then lets the hands be. */
const soon = 32;

/** Milliseconds between a drawing that took longer and the next one, so that the hands stay ahead. */
const rest = 100;

/** Draws once a frame and not once a key, in slices, one drawing at a time and with rests where they are costly. */
export function createRedrawPace({ begin, draw, now, behindFrame }: Parts): RedrawPace {
  let callOff: (() => void) | null = null;
  /** When the drawing that is under way began. */
  let began: number | null = null;
  /** Something has changed since. */
  let isStale = false;
  let restUntil = 0;

  function start(): void {
    callOff = null;
    began = now();
    begin();
  }

  function ask(): void {
    if (began !== null) isStale = true;
    else callOff ??= behindFrame(start, Math.max(0, restUntil - now()));
  }

  function drawn(): void {
    if (began === null) return;
    const ended = now();
    if (ended - began > soon) restUntil = ended + rest;
    began = null;
    if (!isStale) return;
    isStale = false;
    ask();
  }

  function stop(): void {
    callOff?.();
    callOff = null;
    began = null;
    isStale = false;
  }

  return {
    ask,
    drawn,
    settle: () => {
      if (callOff === null && began === null) return;
      stop();
      draw();
    },
    stop,
  };
}
