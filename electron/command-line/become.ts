import { spawn } from 'node:child_process';
import { once } from 'node:events';

/**
 * Goes on as another script in this very process, so that nothing of the start stays in memory. Windows has no such thing:
 * there the script runs beside us, and its exit status is given.
 */
export async function become(script: string, args: readonly string[], signal: AbortSignal): Promise<number> {
  const whole = [...process.execArgv, script, ...args];
  if (process.platform !== 'win32' && process.execve !== undefined) {
    process.execve(process.execPath, [process.execPath, ...whole], process.env);
  }
  const child = spawn(process.execPath, whole, { stdio: 'inherit' });
  signal.addEventListener('abort', () => child.kill('SIGTERM'));
  const [code] = await once(child, 'exit');
  return code ?? 1;
}
