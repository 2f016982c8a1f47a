import { type ChildProcess, type StdioOptions, spawn } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './shell-kinds.ts';

export type HeraldProcess = {
  readonly child: ChildProcess;
  /** All that it printed so far. */
  readonly printed: () => string;
  /** Waits until it prints something that fits, and gives what did; rejects when it ends without. */
  readonly says: (pattern: RegExp) => Promise<RegExpExecArray>;
  /** Sends a signal and waits for the end; gives its status, null after a kill. */
  readonly end: (signal: NodeJS.Signals) => Promise<number | null>;
  readonly ended: Promise<number | null>;
};

/** Starts one of Herald's processes under our own Node. `now` moves its clock; `socketsFile` gets a line for each way out that it takes. */
export function startProcess(
  script: string,
  args: readonly string[],
  options: {
    readonly now?: Date | undefined;
    readonly socketsFile?: string | undefined;
    readonly withMessages?: boolean;
    readonly environment?: NodeJS.ProcessEnv;
  } = {},
): HeraldProcess {
  const { now, socketsFile } = options;
  const imports = [
    ...(now === undefined ? [] : ['shifted-clock.ts']),
    ...(socketsFile === undefined ? [] : ['recorded-sockets.ts']),
  ].flatMap((file) => ['--import', pathToFileURL(join(import.meta.dirname, file)).href]);
  const stdio: StdioOptions = ['pipe', 'pipe', 'pipe', ...(options.withMessages ? ['ipc' as const] : [])];
  const child = spawn(process.execPath, [...imports, script, ...args], {
    cwd: root,
    stdio,
    env: {
      ...process.env,
      ...options.environment,
      ...(now !== undefined && { HERALD_CLOCK_SHIFT_MS: String(now.getTime() - Date.now()) }),
      ...(socketsFile !== undefined && { HERALD_SOCKETS_FILE: socketsFile }),
    },
  });
  let printed = '';
  const changed = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      printed += text;
      for (const look of changed) look();
    });
  }
  const ended = new Promise<number | null>((done) => child.once('close', done));

  return {
    child,
    printed: () => printed,
    says: (pattern) =>
      new Promise((done, failed) => {
        const look = () => {
          const found = pattern.exec(printed);
          if (found === null) return;
          changed.delete(look);
          done(found);
        };
        changed.add(look);
        void ended.then((code) =>
          failed(new Error(`It ended with ${code} and never said ${pattern}:\n${printed}`)),
        );
        look();
      }),
    end: (signal) => {
      child.kill(signal);
      return ended;
    },
    ended,
  };
}
