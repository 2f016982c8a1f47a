import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { hasDisplay } from '../browser/has-display.ts';
import { dataFolder } from '../data-folder.ts';
import { readOptions, type StartOptions, startHelp } from '../read-options.ts';
import { toldStatus } from '../told-status.ts';
import { become } from './become.ts';
import { electronBinary } from './electron-binary.ts';
import { fetchElectron } from './fetch-electron.ts';
import { runBuild } from './run-build.ts';
import { runElectron } from './run-electron.ts';

const root = resolve(import.meta.dirname, '..', '..');
const system = { platform: process.platform, home: homedir(), environment: process.env };
const ending = new AbortController();
const say = (sentence: string) => console.log(sentence);

/** The first Ctrl-C ends Herald in good order, the second at once. */
function endOnSignals(): void {
  const interrupt = () => {
    if (ending.signal.aborted) process.exit(130);
    ending.abort();
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, interrupt);
}

async function start(options: StartOptions): Promise<number> {
  if (!options.isBrowserChosen && hasDisplay(system)) {
    const binary = electronBinary(root, process.env.ELECTRON_OVERRIDE_DIST_PATH) ?? (await fetchedBinary());
    if (binary !== null && !ending.signal.aborted) {
      await runBuild(root, 'electron', ending.signal);
      const end = await runElectron({ binary, args: electronArguments(options), signal: ending.signal });
      if (end.kind === 'ended') return end.status;
      say(`Electron cannot run here (${end.how}), so Herald opens in a browser instead.`);
    }
  }
  if (ending.signal.aborted) return 0;
  await runBuild(root, 'browser', ending.signal);
  if (ending.signal.aborted) return 0;
  return become(join(root, 'dist', 'browser', 'main.js'), process.argv.slice(2), ending.signal);
}

async function fetchedBinary(): Promise<string | null> {
  say('Electron is not on this machine yet. Downloading it …');
  let told = 0;
  const home = join(root, 'node_modules', 'electron');
  const reason = await fetchElectron({
    installer: join(home, 'install.js'),
    unpackedTo: join(home, 'dist'),
    limits: { silenceMs: 15_000, lookEveryMs: 500 },
    signal: ending.signal,
    onProgress: (megabytes) => {
      if (megabytes < told + 20) return;
      told = megabytes;
      say(`… ${megabytes} MB`);
    },
  });
  if (reason !== null && !ending.signal.aborted) {
    say(`Electron could not be downloaded (${reason}), so Herald opens in a browser instead.`);
  }
  return reason === null ? electronBinary(root, undefined) : null;
}

function electronArguments(options: StartOptions): string[] {
  const given = [`--data=${options.data ?? dataFolder(system)}`];
  return [root, ...given, ...(options.openWith === null ? [] : [`--open-with=${options.openWith}`])];
}

const options = readOptions(process.argv.slice(2), process.env.INIT_CWD ?? process.cwd());
if ('problem' in options) {
  console.error(options.problem);
  process.exit(toldStatus);
}
if (options.isHelpWanted) {
  say(startHelp);
  process.exit(0);
}
endOnSignals();
try {
  process.exit(await start(options));
} catch (fault) {
  console.error(`Herald cannot start: ${fault instanceof Error ? fault.message : String(fault)}`);
  process.exit(toldStatus);
}
