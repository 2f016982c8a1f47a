import { createHash } from 'node:crypto';
import type { PictureText } from '#shared/policy/picture-text.ts';
import type { ReadingThread } from './start-reading-thread.ts';

/** What came of reading: `broken` where the bytes are no picture or the reader broke. */
export type Reading =
  | { readonly kind: 'read'; readonly text: PictureText }
  | { readonly kind: 'stopped' | 'too-slow' | 'broken'; readonly fault?: unknown };

export type PictureReader = {
  /** Reads a picture's text, after those asked for before. The same bytes are read once. */
  readonly read: (id: string, bytes: Uint8Array) => Promise<Reading>;
  /** Nobody wants this picture's text any more: what is asked for it is answered with `stopped`. */
  readonly stop: (id: string) => void;
  readonly close: () => Promise<void>;
};

type Parts = {
  readonly start: () => Promise<ReadingThread>;
  /** For one picture from when its turn comes, the start of the thread included. */
  readonly limitMs: number;
  /** How long the thread waits for another picture before it gives its memory back. */
  readonly idleMs: number;
};

const maxKept = 50;

/** Reads pictures one at a time in one thread, which is started when first needed and ended when nobody needs it. */
export function createPictureReader({ start, limitMs, idleMs }: Parts): PictureReader {
  const kept = new Map<string, PictureText>();
  const stops = new Map<string, Set<() => void>>();
  let thread: Promise<ReadingThread> | null = null;
  let idle: NodeJS.Timeout | null = null;
  let last: Promise<unknown> = Promise.resolve();
  let isClosed = false;

  async function endThread(): Promise<void> {
    const ending = thread;
    thread = null;
    if (idle !== null) clearTimeout(idle);
    idle = null;
    await ending?.then(
      (started) => started.end(),
      () => {},
    );
  }

  function rest(): void {
    idle = setTimeout(() => void endThread(), idleMs);
    idle.unref();
  }

  async function readNow(bytes: Uint8Array, stopped: Promise<Reading>): Promise<Reading> {
    if (isClosed) return { kind: 'stopped' };
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const known = kept.get(sha256);
    if (known !== undefined) return { kind: 'read', text: known };
    if (idle !== null) clearTimeout(idle);
    let limit: NodeJS.Timeout | undefined;
    const late = new Promise<Reading>((resolve) => {
      limit = setTimeout(() => resolve({ kind: 'too-slow' }), limitMs);
    });
    thread ??= start();
    const reading = await Promise.race([readIn(thread, bytes), stopped, late]);
    clearTimeout(limit);
    // Tesseract cannot be interrupted, only its thread can.
    if (reading.kind !== 'read') await endThread();
    else keep(reading.text);
    rest();
    return reading;
  }

  function keep(text: PictureText): void {
    kept.set(text.sha256, text);
    const oldest = kept.keys().next();
    if (kept.size > maxKept && !oldest.done) kept.delete(oldest.value);
  }

  return {
    async read(id, bytes) {
      let stop = () => {};
      const stopped = new Promise<Reading>((resolve) => {
        stop = () => resolve({ kind: 'stopped' });
      });
      const waiting = stops.get(id) ?? new Set();
      stops.set(id, waiting.add(stop));
      let isStopped = false;
      void stopped.then(() => {
        isStopped = true;
      });
      const turn = last.then(() => (isStopped ? { kind: 'stopped' as const } : readNow(bytes, stopped)));
      last = turn;
      try {
        return await Promise.race([turn, stopped]);
      } finally {
        waiting.delete(stop);
        if (waiting.size === 0 && stops.get(id) === waiting) stops.delete(id);
      }
    },
    stop(id) {
      for (const stop of stops.get(id) ?? []) stop();
    },
    async close() {
      isClosed = true;
      for (const all of stops.values()) for (const stop of all) stop();
      await last;
      await endThread();
    },
  };
}

async function readIn(thread: Promise<ReadingThread>, bytes: Uint8Array): Promise<Reading> {
  try {
    const { readPictureText } = await import('./read-picture-text.ts');
    const { read } = await thread;
    const text = await readPictureText(bytes, read);
    return text === null ? { kind: 'broken' } : { kind: 'read', text };
  } catch (fault) {
    return { kind: 'broken', fault };
  }
}
