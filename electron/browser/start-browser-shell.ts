import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import Conf from 'conf';
import { createDoor } from '#server/http/door.ts';
import { buildHttpServer } from '#server/http/http-server.ts';
import { loopbackGuard } from '#server/http/loopback-guard.ts';
import type { SystemFacts } from '../data-folder.ts';
import type { Log } from '../log.ts';
import { openHerald } from '../open-herald.ts';
import { openWith } from '../open-with.ts';
import { readWindowFiles } from '../window-files.ts';
import { defaultBrowser } from './default-browser.ts';

export type BrowserShellParts = {
  readonly version: string;
  readonly root: string;
  readonly dataFolder: string;
  readonly openWith: string | null;
  readonly system: SystemFacts;
  readonly now: () => Date;
  readonly log: Log;
};

/** Herald behind a server on 127.0.0.1. `makeAddress` gives an address that opens the window once. */
export type BrowserShell = {
  readonly makeAddress: () => string;
  readonly close: () => Promise<void>;
};

const makeSecret = () => randomBytes(32).toString('base64url');

/** Opens the record and listens. Throws a `RecordError` where the record cannot be opened. */
export async function startBrowserShell(parts: BrowserShellParts): Promise<BrowserShell> {
  const files = await readWindowFiles(join(parts.root, 'dist', 'window'));
  const herald = await openHerald({
    ...parts,
    shell: 'browser',
    Conf,
    keychain: null,
    openAddress: (address) => openAddress(address, parts),
    notify: null,
  });
  const door = createDoor(makeSecret, () => parts.now().getTime());
  const server = await buildHttpServer(
    {
      ...herald,
      version: parts.version,
      window: { files, makeNonce: makeSecret },
      closes: 'at-once',
      log: parts.log,
    },
    (app) => loopbackGuard(app, door),
  );
  const close = async () => {
    await server.close();
    await herald.close();
  };
  try {
    const at = await server.listen({ host: '127.0.0.1', port: 0 });
    return { makeAddress: () => `${at}/open?token=${door.handOut()}`, close };
  } catch (fault) {
    await close();
    throw fault;
  }
}

function openAddress(address: string, { openWith: chosen, system }: BrowserShellParts): Promise<void> {
  const { program, args } = chosen === null ? defaultBrowser(system.platform) : { program: chosen, args: [] };
  return openWith(program, [...args, address]);
}
