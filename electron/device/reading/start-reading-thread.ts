import { Worker } from 'node:worker_threads';
import { z } from 'zod';
import { readingData, readingLanguages, readingScript } from './reading-files.ts';

/** A thread with Tesseract in it, ready to read. Anything that goes wrong in it ends it, and is what `read` throws. */
export type ReadingThread = {
  /** Reads a picture (PNG) and gives Tesseract's table of what it found, tab-separated. One at a time. */
  readonly read: (png: Uint8Array) => Promise<string>;
  readonly end: () => Promise<void>;
};

const reply = z.looseObject({
  jobId: z.string(),
  status: z.enum(['resolve', 'reject', 'progress']),
  data: z.unknown(),
});
const recognised = z.looseObject({ tsv: z.string() });
/** The neural network alone (`LSTM_ONLY`): the data for Tesseract's older engine is not even there. */
const engine = 1;

type Waiting = { readonly resolve: (data: unknown) => void; readonly reject: (fault: Error) => void };

/**
 * Starts the thread. tesseract.js's script is spoken to directly and not through its `createWorker`: that one would fetch
 * what it lacks from the network, takes its languages from one folder only, and a crash of its thread ends the process.
 */
export async function startReadingThread(): Promise<ReadingThread> {
  const worker = new Worker(readingScript(), { stdout: true, stderr: true });
  const waiting = new Map<string, Waiting>();
  let jobs = 0;
  let fault: Error | null = null;

  function fail(reason: unknown): void {
    fault ??= reason instanceof Error ? reason : new Error(String(reason));
    for (const { reject } of waiting.values()) reject(fault);
    waiting.clear();
  }
  worker.on('error', fail);
  worker.on('exit', () => fail('The thread that reads pictures has ended.'));
  worker.on('message', (message: unknown) => {
    const { jobId, status, data } = reply.parse(message);
    if (status === 'progress') return;
    const job = waiting.get(jobId);
    waiting.delete(jobId);
    if (status === 'resolve') job?.resolve(data);
    else job?.reject(new Error(`Tesseract: ${String(data)}`));
  });
  // Tesseract writes remarks on pictures ("Empty page!!"), which say nothing to anybody.
  worker.stdout.resume();
  worker.stderr.resume();

  function ask(action: string, payload: object): Promise<unknown> {
    if (fault !== null) return Promise.reject(fault);
    jobs += 1;
    const jobId = String(jobs);
    return new Promise((resolve, reject) => {
      waiting.set(jobId, { resolve, reject });
      worker.postMessage({ workerId: 'herald', jobId, action, payload });
    });
  }

  const end = async () => {
    await worker.terminate();
  };
  try {
    // In Node the script compares `lstmOnly` with an engine's number: `true` would load the older engine's code too.
    await ask('load', { options: { lstmOnly: engine, logging: false } });
    for (const language of readingLanguages) {
      const file = `./${language}.traineddata`;
      await ask('FS', { method: 'writeFile', args: [file, await readingData(language)] });
    }
    await ask('initialize', { langs: readingLanguages.join('+'), oem: engine, config: {} });
  } catch (reason) {
    await end();
    throw reason;
  }
  return {
    read: async (png) => {
      const data = await ask('recognize', { image: png, options: {}, output: { text: false, tsv: true } });
      return recognised.parse(data).tsv;
    },
    end,
  };
}
