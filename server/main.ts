import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { readSettings } from './settings.ts';
import { StartError } from './start-error.ts';
import { startTeamServer } from './start-team-server.ts';

// The team server's own process: `npm run serve`.
const root = resolve(import.meta.dirname, '..');
/** After the server has said in words why it cannot start. */
const toldStatus = 2;

async function run(): Promise<void> {
  const settings = readSettings(process.env);
  if ('problem' in settings) throw new StartError(settings.problem);
  const pictures = join(root, 'dist', 'pictures');
  if (!existsSync(pictures))
    throw new StartError('Herald is not built yet: node electron/command-line/build.ts');
  const { version } = z
    .object({ version: z.string() })
    .parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')));
  const log = (sentence: string, fault?: unknown) =>
    console.error(new Date().toISOString(), sentence, ...(fault === undefined ? [] : [fault]));
  // One fault must not take everybody's server with it.
  process.on('uncaughtException', (fault) => log('Something went wrong inside Herald.', fault));
  process.on('unhandledRejection', (fault) => log('Something went wrong inside Herald.', fault));
  const server = await startTeamServer({
    settings,
    version,
    sample: { folder: join(root, 'assets', 'sample'), pictures },
    fetch: globalThis.fetch,
    now: () => new Date(),
    log,
  });
  console.log(`Herald's team server listens at ${server.address}`);
  let isEnding = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (isEnding) process.exit(130);
      isEnding = true;
      void server.close().then(
        () => process.exit(0),
        (fault: unknown) => {
          log('The server could not be closed.', fault);
          process.exit(1);
        },
      );
    });
  }
}

try {
  await run();
} catch (fault) {
  console.error(`Herald cannot start: ${fault instanceof Error ? fault.message : String(fault)}`);
  process.exit(toldStatus);
}
