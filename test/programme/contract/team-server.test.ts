import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Settings } from '#server/settings.ts';
import { startTeamServer, type TeamServer } from '#server/start-team-server.ts';
import { makeSigningKey, makeToken } from '../../server/sign-in/make-token.ts';
import { blind } from '../offered-reward.ts';
import { sample, unedited } from '../open-sample.ts';
import type { Place } from './engine.ts';
import { addressOf, postgresEngine } from './postgres-engine.ts';

const key = makeSigningKey('ES256', 'one');
const root = join(import.meta.dirname, '..', '..', '..');

describe.skipIf(postgresEngine.missing !== null)('the team server', () => {
  let folder: string;
  let provider: Server;
  let issuer: string;
  let place: Place;
  let settings: Settings;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'herald-server-'));
    writeFileSync(join(folder, 'vault.key'), Buffer.alloc(32, 7).toString('base64'));
    provider = createServer((request, response) => {
      const about = { issuer, jwks_uri: `${issuer}/keys` };
      response.end(JSON.stringify(request.url === '/keys' ? { keys: [key.jwk] } : about));
    }).listen(0, '127.0.0.1');
    await once(provider, 'listening');
    issuer = `http://127.0.0.1:${(provider.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    provider.close();
    rmSync(folder, { recursive: true, force: true });
  });
  beforeEach(async () => {
    place = await postgresEngine.make();
    const [row] = await place.rows('select current_database() as name');
    settings = {
      database: addressOf('app', String(row?.name)),
      owner: addressOf('owner', String(row?.name)),
      vaultKeyFile: join(folder, 'vault.key'),
      issuer,
      audience: 'herald',
      address: '127.0.0.1',
      port: 0,
    };
  });
  afterEach(() => place.remove());

  const start = (change: Partial<Settings> = {}) =>
    startTeamServer({
      settings: { ...settings, ...change },
      version: '0.0.1',
      sample,
      fetch: globalThis.fetch,
      now: () => new Date(),
      log: () => {},
    });
  const tokenOf = (sub: string, roles: readonly string[] = []) =>
    makeToken(key, {
      ...{ iss: issuer, aud: 'herald', sub, name: `Name of ${sub}`, herald_roles: roles },
      exp: Date.now() / 1000 + 300,
    });
  let keys = 0;
  async function ask(server: TeamServer, token: string | null, name: string, input: unknown) {
    const response = await fetch(`${server.address}/v1/${name}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(token !== null && { authorization: `Bearer ${token}` }),
      },
      body: JSON.stringify({ input, key: `s-${++keys}` }),
    });
    return { status: response.status, answer: await response.json() };
  }
  async function given(server: TeamServer, token: string, name: string, input: unknown) {
    const { answer } = await ask(server, token, name, input);
    if (!answer.ok) throw new Error(`${name}: ${answer.error.message}`);
    return answer.value;
  }

  test('lets nobody in without a token, not even to a picture, and has no window', async () => {
    const server = await start();
    expect(await ask(server, null, 'session.me', {})).toMatchObject({
      status: 401,
      answer: { error: { code: 'unauthenticated' } },
    });
    expect((await ask(server, 'a.b.c', 'session.me', {})).status).toBe(401);
    for (const path of ['/', '/picture/reward-mug', '/v1/events', '/v1/openapi.json']) {
      expect((await fetch(server.address + path)).status).toBe(401);
    }
    await server.close();
  });

  test('knows who asks, makes a member of whom the provider vouches for, and takes over new roles', async () => {
    const server = await start();
    expect(await given(server, tokenOf('mara'), 'session.me', {})).toMatchObject({
      member: { id: 'mara', name: 'Name of mara', roles: ['member'] },
    });
    expect((await ask(server, tokenOf('mara'), 'reward.all', {})).answer).toMatchObject({
      error: { code: 'forbidden' },
    });
    await given(server, tokenOf('mara', ['manager']), 'reward.all', {});
    await server.close();
    const again = await start();
    expect((await ask(again, tokenOf('mara'), 'reward.all', {})).answer.ok).toBe(false);
    await again.close();
  });

  test('voucher codes and where to send a reward come through the vault, on every server of the database', async () => {
    const [one, two] = await Promise.all([start(), start()]);
    const manager = tokenOf('nils', ['manager']);
    const member = tokenOf('mara');
    const get = (name: string, input: unknown) => given(one, member, name, input);
    for (const network of ['x', 'bluesky'] as const) {
      const { id } = await get('share.open', await unedited(get as never, 'warm-street', network));
      await get('share.answer', { shareId: id, isOut: true });
    }
    const offered = { delivery: 'code', stock: null, stockSeen: null };
    const mug = (await given(one, manager, 'reward.all', {})).find(({ id }: { id: string }) => id === 'mug');
    const { pictureAlt: _a, isRetired: _r, waiting: _w, given: _g, codes: _c, ...shown } = mug;
    const edit = { ...shown, ...offered, id: null, title: 'A voucher', price: 10 };
    const voucher = await given(one, manager, 'reward.save', edit);
    await given(one, manager, 'reward.addCodes', { rewardId: voucher.id, text: 'CLIMB-1' });
    const redeemed = await get('redemption.request', { rewardId: voucher.id, price: 10 });
    await given(two, manager, 'redemption.fulfil', { redemptionId: redeemed.id, note: '' });
    expect(await given(two, member, 'redemption.code', { redemptionId: redeemed.id })).toEqual({
      code: 'CLIMB-1',
    });

    const sent = await given(one, manager, 'reward.save', { ...edit, delivery: 'email', title: 'By mail' });
    const details = { kind: 'email', email: 'mara@northlight.example', blind };
    const { id } = await get('redemption.request', { rewardId: sent.id, price: 10, details });
    expect(await given(two, manager, 'redemption.details', { redemptionId: id })).toEqual({
      lines: ['mara@northlight.example'],
    });
    await one.close();
    await two.close();
  });

  test.each([
    [
      'no database',
      () => ({ owner: null, database: 'postgres://x:y@127.0.0.1:1/none' }),
      'The database cannot be reached.',
    ],
    [
      'a wrong password',
      () => ({ owner: null, database: settings.database.replace(/:[^:@]+@/, ':wrong@') }),
      'The database cannot be used: password',
    ],
    ['no vault', () => ({ vaultKeyFile: join(folder, 'none') }), 'There is no key of the vault at'],
    [
      'another file than a vault',
      () => ({ vaultKeyFile: import.meta.filename }),
      'is not 32 bytes in base64',
    ],
    ['no provider', () => ({ issuer: 'http://127.0.0.1:1' }), 'The identity provider at http://127.0.0.1:1'],
    ['a taken port', () => ({ port: Number(new URL(issuer).port) }), 'is taken. Say another as HERALD_PORT.'],
  ])('with %s it says so and leaves nothing open', async (_, change, why) => {
    await expect(start(change())).rejects.toThrow(why);
  });

  test('a database that a newer Herald has written is left alone', async () => {
    await (await start()).close();
    await place.change(["insert into record_migrations values (9999, 'tomorrow')"]);
    await expect(start()).rejects.toThrow('written by a newer version of Herald');
  });

  test('the command starts it, says where it listens, and ends in order', async () => {
    const server = spawn(process.execPath, [join(root, 'server', 'main.ts')], {
      env: {
        ...process.env,
        HERALD_DATABASE: settings.database,
        HERALD_DATABASE_OWNER: settings.owner ?? '',
        HERALD_VAULT_KEY: settings.vaultKeyFile,
        HERALD_ISSUER: issuer,
        HERALD_AUDIENCE: 'herald',
        HERALD_PORT: '0',
      },
    });
    const said = await saidBy(server, /(?:listens at|cannot start: )(.+)/);
    // Without a build there are no pictures to fill an empty database with, and it says so.
    if (said.startsWith('Herald is not built yet')) {
      expect(await ended(server)).toBe(2);
      return;
    }
    const { answer } = await ask({ address: said, close: async () => {} }, tokenOf('mara'), 'session.me', {});
    expect(answer.ok).toBe(true);
    server.kill('SIGTERM');
    expect(await ended(server)).toBe(0);
  });

  test('the command says all that it misses', async () => {
    const server = spawn(process.execPath, [join(root, 'server', 'main.ts')], {
      env: { PATH: process.env.PATH },
    });
    expect(await saidBy(server, /cannot start: ([\s\S]*HERALD_PORT)/)).toContain(
      'HERALD_DATABASE is not set.',
    );
    expect(await ended(server)).toBe(2);
  });
});

type Child = ReturnType<typeof spawn>;

function saidBy(child: Child, pattern: RegExp): Promise<string> {
  return new Promise((done, fail) => {
    let text = '';
    const hear = (chunk: Buffer) => {
      text += chunk.toString('utf8');
      const found = pattern.exec(text)?.[1];
      if (found !== undefined) done(found);
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.once('exit', () => fail(new Error(text)));
  });
}

async function ended(child: Child): Promise<number | null> {
  if (child.exitCode !== null) return child.exitCode;
  const [code] = await once(child, 'exit');
  return code;
}
