import type { AddressInfo } from 'node:net';
import { openTeamProgramme, type TeamProgramme } from '#programme/open-team-programme.ts';
import { RecordError } from '#programme/record/record-error.ts';
import type { SampleFolders } from '#programme/sample/seed-sample.ts';
import { createVault } from '#programme/vault/create-vault.ts';
import { refuse } from '#shared/contract/call-error.ts';
import type { HttpParts } from './http/http-parts.ts';
import { buildHttpServer } from './http/http-server.ts';
import { readVaultKey } from './read-vault-key.ts';
import type { Settings } from './settings.ts';
import { type IssuerKeys, openIssuerKeys } from './sign-in/issuer-keys.ts';
import { tokenGuard } from './sign-in/token-guard.ts';
import { StartError } from './start-error.ts';

export type TeamServerParts = {
  readonly settings: Settings;
  readonly version: string;
  readonly sample: SampleFolders;
  readonly fetch: typeof globalThis.fetch;
  readonly now: () => Date;
  readonly log: (sentence: string, fault?: unknown) => void;
};

/** `close` lets the calls that are under way finish first. */
export type TeamServer = { readonly address: string; readonly close: () => Promise<void> };

/** Opens a team's record and listens. Throws a `StartError` that says what its administrator can do. */
export async function startTeamServer(parts: TeamServerParts): Promise<TeamServer> {
  const { settings, now } = parts;
  const vault = createVault(readVaultKey(settings.vaultKeyFile));
  const keys = await keysOf(parts);
  const programme = await openRecord(parts, vault);
  const app = await buildHttpServer(httpParts(programme, parts), (server) =>
    tokenGuard(server, { ...settings, keys, now, welcome: programme.welcome }),
  );
  const close = async () => {
    await app.close();
    await programme.close();
  };
  try {
    await app.listen({ host: settings.address, port: settings.port });
  } catch (fault) {
    await close();
    throw new StartError(whyNotListening(fault, settings), { cause: fault });
  }
  const { address, port, family } = app.server.address() as AddressInfo;
  return { address: `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`, close };
}

async function keysOf({ settings: { issuer }, fetch, now }: TeamServerParts): Promise<IssuerKeys> {
  try {
    return await openIssuerKeys({ issuer, fetch, now });
  } catch (fault) {
    throw new StartError(
      `The identity provider at ${issuer} cannot be asked for its keys: ${sentenceOf(fault)}`,
      { cause: fault },
    );
  }
}

async function openRecord(
  { settings, sample, now, log }: TeamServerParts,
  vault: ReturnType<typeof createVault>,
): Promise<TeamProgramme> {
  const { database: connection, owner } = settings;
  try {
    return await openTeamProgramme({ connection, owner, sample, vault, now, log });
  } catch (fault) {
    if (fault instanceof RecordError) throw new StartError(fault.message, { cause: fault });
    throw new StartError(`The database cannot be used: ${sentenceOf(fault)}`, { cause: fault });
  }
}

function httpParts(programme: TeamProgramme, { version, log }: TeamServerParts): HttpParts {
  return {
    version,
    window: null,
    closes: 'when-answered',
    answer: async (name, input, key, memberId) => {
      const caller = memberId === null ? null : await programme.callerOf(memberId, key);
      return caller === null
        ? refuse('unauthenticated', 'caller.unknown', 'The programme does not know who this is.')
        : programme.call(name, input, caller);
    },
    onEvent: programme.onEvent,
    readPicture: programme.readPicture,
    log,
  };
}

function whyNotListening(fault: unknown, { address, port }: Settings): string {
  const code = fault instanceof Error && 'code' in fault ? fault.code : null;
  if (code === 'EADDRINUSE') return `Port ${port} of ${address} is taken. Say another as HERALD_PORT.`;
  if (code === 'EACCES') return `Port ${port} is reserved here. Say one above 1023 as HERALD_PORT.`;
  if (code === 'EADDRNOTAVAIL')
    return `This machine has no address ${address}. Say another as HERALD_ADDRESS.`;
  return `Nothing can listen on port ${port} of ${address}: ${sentenceOf(fault)}`;
}

function sentenceOf(fault: unknown): string {
  return fault instanceof Error ? fault.message : String(fault);
}
