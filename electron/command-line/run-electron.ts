import { spawn } from 'node:child_process';
import { toldStatus } from '../told-status.ts';

export type ElectronRun = {
  readonly binary: string;
  readonly args: readonly string[];
  readonly signal: AbortSignal;
};

/** How Electron ended: `cannot-run` means that it never came to be Herald (no libraries, run as root, no usable display). */
export type ElectronEnd =
  | { readonly kind: 'ended'; readonly status: number }
  | { readonly kind: 'cannot-run'; readonly how: string };

const startedAfterMs = 10_000;

/** Runs Electron until it ends, or until the signal asks it to. Never throws: what goes wrong is an end of its own. */
export async function runElectron({ binary, args, signal }: ElectronRun): Promise<ElectronEnd> {
  const started = performance.now();
  const child = spawn(binary, args, { stdio: 'inherit' });
  const stop = () => child.kill('SIGTERM');
  signal.addEventListener('abort', stop);
  const { code, how } = await new Promise<{ code: number | null; how: string }>((done) => {
    child.once('error', (fault) => done({ code: null, how: fault.message }));
    child.once('exit', (code, by) => done({ code, how: by ?? `status ${code}` }));
  });
  signal.removeEventListener('abort', stop);

  if (signal.aborted) return { kind: 'ended', status: 0 };
  const isEarly = performance.now() - started < startedAfterMs;
  if (isEarly && code !== 0 && code !== toldStatus) return { kind: 'cannot-run', how };
  return { kind: 'ended', status: code ?? 1 };
}
