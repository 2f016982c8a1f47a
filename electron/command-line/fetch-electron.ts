import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export type FetchLimits = {
  /** How long nothing may arrive: a closed network often swallows packets and answers nothing. */
  readonly silenceMs: number;
  readonly lookEveryMs: number;
};

type Fetch = {
  /** Electron's own installer, run by our own Node. */
  readonly installer: string;
  readonly unpackedTo: string;
  readonly limits: FetchLimits;
  readonly signal: AbortSignal;
  /** Told how much has arrived so far, each time that more has. */
  readonly onProgress: (megabytes: number) => void;
};

/** Downloads Electron's binary by its own installer. Gives null when that went well, else the reason in a few words. */
export async function fetchElectron({
  installer,
  unpackedTo,
  limits,
  signal,
  onProgress,
}: Fetch): Promise<string | null> {
  const work = await mkdtemp(join(tmpdir(), 'herald-electron-'));
  const child = spawn(process.execPath, [installer], {
    stdio: ['ignore', 'ignore', 'pipe'],
    // Its temporary files go where their growth can be watched.
    env: { ...process.env, TMPDIR: work, TMP: work, TEMP: work, ELECTRON_GET_NO_PROGRESS: '1' },
  });
  let told = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    told += text;
  });
  const stop = () => child.kill('SIGKILL');
  signal.addEventListener('abort', stop);
  // It may have been given up while the folder was made.
  if (signal.aborted) stop();

  let isSilent = false;
  let arrived = 0;
  let lastArrival = performance.now();
  const look = setInterval(async () => {
    const size = (await sizeOf(work)) + (await sizeOf(unpackedTo));
    if (size > arrived) {
      arrived = size;
      lastArrival = performance.now();
      onProgress(Math.floor(size / 1_000_000));
    } else if (performance.now() - lastArrival > limits.silenceMs) {
      isSilent = true;
      stop();
    }
  }, limits.lookEveryMs);

  const code = await new Promise<number | null>((done) => {
    child.once('error', () => done(null));
    child.once('close', done);
  });
  clearInterval(look);
  signal.removeEventListener('abort', stop);
  await rm(work, { recursive: true, force: true });

  if (code === 0) return null;
  if (isSilent) return 'nothing has arrived for a while';
  return reasonIn(told);
}

/** The first line of what the installer printed. Node's own words for a closed network say nothing to most people. */
function reasonIn(printed: string): string {
  const first = printed.split('\n').find((line) => line.trim() !== '') ?? '';
  if (/fetch failed|ENOTFOUND|ECONNREFUSED|EAI_AGAIN/.test(printed))
    return 'its server cannot be reached from here';
  return (
    first
      .replace(/^\w*Error: /, '')
      .trim()
      .slice(0, 160) || 'its installer gave no reason'
  );
}

async function sizeOf(folder: string): Promise<number> {
  if (!existsSync(folder)) return 0;
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile());
    const sizes = await Promise.all(
      files.map(async (file) => (await stat(join(file.parentPath, file.name))).size),
    );
    return sizes.reduce((sum, size) => sum + size, 0);
  } catch (fault) {
    // A file moved on while it was measured: the next look sees it at its new place.
    if ((fault as NodeJS.ErrnoException).code === 'ENOENT') return 0;
    throw fault;
  }
}
