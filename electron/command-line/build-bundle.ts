import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fingerprint } from './fingerprint.ts';

/** One of the things that the build makes: from which files, by which configuration, into which folder of `dist/`. */
export type Bundle = {
  readonly name: string;
  readonly config: string;
  readonly from: readonly string[];
  readonly to: string;
};

export const windowBundle: Bundle = {
  name: 'the window',
  config: 'vite.config.ts',
  from: ['renderer', 'shared', 'vite.config.ts', 'package-lock.json'],
  to: 'dist/window',
};

/** What the browser shell needs beside the window. */
export const browserBundles: readonly Bundle[] = [
  {
    name: 'the browser shell',
    config: 'vite.browser.config.ts',
    from: ['electron', 'programme', 'server', 'shared', 'vite.browser.config.ts', 'package-lock.json'],
    to: 'dist/browser',
  },
];

/** What the Electron shell needs beside the window. */
export const electronBundles: readonly Bundle[] = [
  {
    name: 'the main process',
    config: 'vite.main.config.ts',
    from: ['electron', 'programme', 'shared', 'vite.main.config.ts', 'package-lock.json'],
    to: 'dist/electron',
  },
  {
    name: 'the preload',
    config: 'vite.preload.config.ts',
    from: [
      'electron/preload.ts',
      'electron/ipc-channel.ts',
      'shared',
      'vite.preload.config.ts',
      'package-lock.json',
    ],
    to: 'dist/preload',
  },
];

const stampName = '.made-from';

/** Makes a bundle anew where the files it is made from have changed. Says whether it had to. */
export async function buildBundle(root: string, bundle: Bundle): Promise<boolean> {
  const to = join(root, bundle.to);
  const madeFrom = await fingerprint(root, bundle.from);
  if ((await readStamp(to)) === madeFrom) return false;

  // Vite is slow to load: a start with nothing to build does without it.
  const { build } = await import('vite');
  // Made aside and then moved, so that a Herald that starts meanwhile never sees half of it.
  const aside = `${to}.${process.pid}.unfinished`;
  // Vite makes a bundle for developers wherever the environment has another word here, as it has under a test runner.
  const { NODE_ENV: given } = process.env;
  process.env.NODE_ENV = 'production';
  try {
    await build({
      root: bundle === windowBundle ? join(root, 'renderer') : root,
      configFile: join(root, bundle.config),
      logLevel: 'error',
      build: { outDir: aside, emptyOutDir: true },
    });
    await writeFile(join(aside, stampName), madeFrom);
    await putInPlace(aside, to);
  } finally {
    if (given === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = given;
    await rm(aside, { recursive: true, force: true });
  }
  return true;
}

/** Two builds may end at once: who comes second leaves what the first has put there. */
async function putInPlace(made: string, to: string): Promise<void> {
  const former = `${made}.former`;
  try {
    await rename(to, former);
  } catch (fault) {
    if (!hasCode(fault, 'ENOENT')) throw fault;
  }
  try {
    await rename(made, to);
  } catch (fault) {
    if (!hasCode(fault, 'ENOTEMPTY', 'EEXIST', 'EPERM')) throw fault;
  }
  await rm(former, { recursive: true, force: true });
}

async function readStamp(folder: string): Promise<string | null> {
  try {
    return await readFile(join(folder, stampName), 'utf8');
  } catch (fault) {
    if (hasCode(fault, 'ENOENT')) return null;
    throw fault;
  }
}

function hasCode(fault: unknown, ...codes: readonly string[]): boolean {
  return codes.includes((fault as NodeJS.ErrnoException).code ?? '');
}
