import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/**
 * Runs the build as a process of its own: what Vite and sharp take of memory is given back before Herald starts.
 * Ctrl-C ends it. Throws where it failed; it has said why by then.
 */
export async function runBuild(
  root: string,
  shell: 'electron' | 'browser',
  signal: AbortSignal,
): Promise<void> {
  const script = join(root, 'electron', 'command-line', 'build.ts');
  const child = spawn(process.execPath, [script, shell], { stdio: 'inherit' });
  const stop = () => child.kill('SIGTERM');
  signal.addEventListener('abort', stop);
  const [code] = await once(child, 'exit');
  signal.removeEventListener('abort', stop);
  if (code !== 0 && !signal.aborted) throw new Error('it could not be built; the reason is above.');
}
