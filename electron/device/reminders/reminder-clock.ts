/** The clock's two functions that are needed here, so that tests can bring their own. */
export type ClockTimers = {
  readonly set: (run: () => void, milliseconds: number) => unknown;
  readonly clear: (timer: unknown) => void;
};

type Parts = {
  /** Moments of all reminders, ISO 8601, in order. */
  readonly moments: () => readonly string[];
  readonly now: () => Date;
  readonly timers: ClockTimers;
  /** One or more moments have come. */
  readonly onDue: () => void;
};

/** A computer that slept or had its clock moved is noticed after this long. */
const longestWait = 60_000;

/** Says when reminders become due, each once; `rearm` after any change of them. */
export function createReminderClock({ moments, now, timers, onDue }: Parts): {
  readonly rearm: () => void;
  readonly stop: () => void;
} {
  let timer: unknown = null;
  let saidUntil = '';

  function rearm(): void {
    stop();
    const here = now().toISOString();
    if (moments().some((moment) => moment <= here && moment > saidUntil)) {
      saidUntil = here;
      onDue();
    }
    const next = moments().find((moment) => moment > here);
    if (next === undefined) return;
    timer = timers.set(rearm, Math.min(Date.parse(next) - Date.parse(here), longestWait));
  }

  function stop(): void {
    if (timer !== null) timers.clear(timer);
    timer = null;
  }

  return { rearm, stop };
}
