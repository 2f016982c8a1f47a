/** `waiting`: not yet on disk; `failed`: the last try did not reach it, another one follows. */
export type SaveState = 'saved' | 'waiting' | 'failed';

/** The clock's two functions that are needed here, so that tests can bring their own. */
export type Timers = {
  readonly set: (run: () => void, milliseconds: number) => number;
  readonly clear: (timer: number) => void;
};

type Parts<Value> = {
  /** Resolves to whether the value is on disk. */
  readonly save: (value: Value) => Promise<boolean>;
  /** Values with the same key replace one another. */
  readonly keyOf: (value: Value) => string;
  readonly onState: (state: SaveState) => void;
  readonly timers: Timers;
};

export type SaveSchedule<Value> = {
  readonly change: (value: Value) => void;
  /** Saves what waits, now. Resolves when nothing waits, or when a try has failed. */
  readonly flush: () => Promise<void>;
  /** Forgets what waits under this key. */
  readonly forget: (key: string) => void;
};

const saveWithin = 400;
const tryAgainAfter = 2000;

/**
 * Brings changes to disk at most 400 ms after the first one that is not there, however long the typing goes on.
 * One save runs at a time, so an older text never lands on a newer one.
 */
export function createSaveSchedule<Value>({
  save,
  keyOf,
  onState,
  timers,
}: Parts<Value>): SaveSchedule<Value> {
  const waiting = new Map<string, Value>();
  let timer: number | null = null;
  let running: Promise<void> | null = null;

  function plan(milliseconds: number): void {
    timer ??= timers.set(() => {
      timer = null;
      void flush();
    }, milliseconds);
  }

  async function saveAll(): Promise<void> {
    for (;;) {
      const next = waiting.entries().next().value;
      if (!next) break;
      const [key, value] = next;
      waiting.delete(key);
      if (await save(value)) continue;
      if (!waiting.has(key)) waiting.set(key, value);
      onState('failed');
      plan(tryAgainAfter);
      return;
    }
    onState('saved');
  }

  async function flush(): Promise<void> {
    if (timer !== null) timers.clear(timer);
    timer = null;
    if (running) return running;
    if (waiting.size === 0) return;
    running = saveAll();
    await running;
    running = null;
    if (waiting.size > 0) plan(saveWithin);
  }

  return {
    change: (value) => {
      waiting.set(keyOf(value), value);
      onState('waiting');
      if (!running) plan(saveWithin);
    },
    flush,
    forget: (key) => waiting.delete(key),
  };
}
