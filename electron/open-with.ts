import { spawn } from 'node:child_process';

/** Starts a program that outlives us, with an address as its last argument. No shell reads it. Rejects where it cannot start. */
export function openWith(program: string, args: readonly string[]): Promise<void> {
  return new Promise((done, failed) => {
    const child = spawn(program, args, { stdio: 'ignore', detached: true, windowsHide: true });
    child.once('error', failed);
    child.once('spawn', () => {
      child.unref();
      done();
    });
  });
}
