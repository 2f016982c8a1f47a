import { _electron } from 'playwright-core';
import { electronBinary } from '#electron/command-line/electron-binary.ts';
import type { ShellToStart, StartedShell } from './shell-harness.ts';
import { root } from './shell-kinds.ts';

/** The real thing, where its binary is on this machine. */
export async function startElectronShell({ dataFolder, openWith, now }: ShellToStart): Promise<StartedShell> {
  if (now !== undefined) throw new Error('The clock of a real Electron cannot be moved.');
  const electron = await _electron.launch({
    executablePath: electronBinary(root, process.env.ELECTRON_OVERRIDE_DIST_PATH) ?? '',
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      root,
      `--data=${dataFolder}`,
      `--open-with=${openWith}`,
    ],
  });
  const child = electron.process();
  const ended = new Promise<number | null>((done) => child.once('exit', done));
  const page = await electron.firstWindow();
  return {
    page,
    printed: () => '',
    show: () => page.waitForURL('app://herald/**'),
    end: (signal) => {
      child.kill(signal);
      return ended;
    },
  };
}
