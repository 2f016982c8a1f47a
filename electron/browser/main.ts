import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { dataFolder } from '../data-folder.ts';
import { logFile } from '../log-file.ts';
import { makeDataFolder } from '../make-data-folder.ts';
import { readOptions } from '../read-options.ts';
import { toldStatus } from '../told-status.ts';
import { runBrowserShell } from './run-browser-shell.ts';

// The browser shell's own process, started by `npm start` with the words that it was given.
const root = resolve(import.meta.dirname, '..', '..');
const system = { platform: process.platform, home: homedir(), environment: process.env };
const ending = new AbortController();

/** Nobody presses Ctrl-C twice so soon. */
const sameSignalMs = 300;
let endingSince = 0;

/**
 * The first Ctrl-C ends Herald in good order, the second at once. One that follows in the same moment is none of its own:
 * `conf` brings a library (when-exit) that sends each first signal to its own process once more.
 */
function end(): void {
  if (!ending.signal.aborted) {
    endingSince = performance.now();
    ending.abort();
  } else if (performance.now() - endingSince > sameSignalMs) process.exit(130);
}

async function run(): Promise<void> {
  const options = readOptions(process.argv.slice(2), process.env.INIT_CWD ?? process.cwd());
  if ('problem' in options) throw new Error(options.problem);
  const { version } = z
    .object({ version: z.string() })
    .parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')));
  const folder = options.data ?? dataFolder(system);
  const now = () => new Date();
  makeDataFolder(folder);
  const log = logFile(folder, now, (line) => process.stderr.write(line));
  // One fault must not take the record and a draft with it. A terminal that was closed is such a fault, too.
  process.on('uncaughtException', (fault) => log('Something went wrong inside Herald.', fault));
  process.on('unhandledRejection', (fault) => log('Something went wrong inside Herald.', fault));
  await runBrowserShell({
    version,
    root,
    dataFolder: folder,
    openWith: options.openWith,
    isWindowWanted: options.isWindowWanted,
    system,
    now,
    log,
    signal: ending.signal,
    say: (sentence) => console.log(sentence),
    onAsked: (open) => process.stdin.on('data', open),
  });
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, end);
try {
  await run();
  process.exit(0);
} catch (fault) {
  console.error(`Herald cannot start: ${fault instanceof Error ? fault.message : String(fault)}`);
  process.exit(toldStatus);
}
