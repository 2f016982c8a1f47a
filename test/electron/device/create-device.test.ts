import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createDevice } from '#electron/device/create-device.ts';
import { evidenceStore } from '#electron/device/evidence/evidence-store.ts';
import { openDrafts } from '#electron/device/open-drafts.ts';
import { ownPictureStore } from '#electron/device/own-pictures/own-picture-store.ts';
import { createPictureReader } from '#electron/device/reading/picture-reader.ts';
import { startReadingThread } from '#electron/device/reading/start-reading-thread.ts';
import { defaultSettings, type SettingsStore } from '#electron/device/settings/settings-store.ts';
import { refuse } from '#shared/contract/call-error.ts';
import type { Notice } from '#shared/contract/device.ts';

const now = () => new Date('2026-11-23T10:00:00.000Z');
const caller = { memberId: 'me', roles: ['member'], key: null } as const;
const wording = { postId: 'p1', network: 'x', captionId: 'c', text: 'Hello', pictureId: null, altText: '' };
const notice: Notice = { id: 'n', reason: 'settings-reset', values: { file: 'x' } };

let folder: string;
let opened: string[];
let logged: string[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'herald-device-'));
  opened = [];
  logged = [];
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function settingsInMemory(): SettingsStore {
  let current = defaultSettings;
  return {
    get: () => current,
    save(change) {
      current = { ...current, ...Object.fromEntries(Object.entries(change)) };
      return current;
    },
  };
}

const pixels = (side: number) =>
  sharp({ create: { width: side, height: side, channels: 3, background: '#c40' } })
    .png()
    .toBuffer();

function start(more: Partial<Parameters<typeof createDevice>[0]> = {}) {
  const stores = openDrafts({ folder, now, log: () => {} });
  return createDevice({
    version: '0.1.0',
    shell: 'browser',
    dataFolder: folder,
    settings: settingsInMemory(),
    drafts: stores.drafts,
    falseAlarms: stores.falseAlarms,
    reminders: stores.reminders,
    departures: stores.departures,
    ask: async () => refuse('missing', 'post.missing', 'There is no programme here.'),
    notify: null,
    evidence: evidenceStore(join(folder, 'evidence'), now),
    openAddress: async (address) => {
      opened.push(address);
    },
    readPicture: async (id) => (id === 'scene' ? { mime: 'image/png', bytes: await pixels(1350) } : null),
    ownPictures: ownPictureStore(join(folder, 'pictures')),
    reader: createPictureReader({ start: startReadingThread, limitMs: 60_000, idleMs: 60_000 }),
    notices: [notice],
    now,
    log: (line) => logged.push(line),
    ...more,
  });
}

describe('The device', () => {
  test('says what it is', async () => {
    const device = start();
    expect(await device.call('device.about', {}, caller)).toEqual({
      ok: true,
      value: { version: '0.1.0', shell: 'browser', dataFolder: folder, notices: [notice] },
    });
    await device.close();
  });

  test('reminds of no draft that is out or discarded', async () => {
    const device = start();
    const timeZone = 'Europe/Berlin';
    for (const network of ['x', 'linkedin'] as const)
      await device.call('reminder.set', { postId: 'p1', network, timeZone }, caller);
    await device.call('draft.discard', { postId: 'p1', network: 'x' }, caller);
    const left = await device.call('reminder.list', {}, caller);
    expect(left).toMatchObject({ ok: true, value: [{ postId: 'p1', network: 'linkedin' }] });
    await device.close();
  });

  test('keeps settings and drafts, and tells other windows of each change', async () => {
    const device = start();
    const events: string[] = [];
    const stop = device.onEvent(({ changed }) => events.push(changed));
    await device.call('settings.save', { language: 'de' }, caller);
    await device.call('draft.save', wording, caller);
    await device.call('draft.list', { postId: null }, caller);
    await device.call('draft.discard', { postId: 'p1', network: 'linkedin' }, caller);
    stop();
    await device.call('settings.save', { theme: 'dark' }, caller);
    expect(events).toEqual(['settings', 'drafts', 'drafts', 'reminders']);
    expect(await device.call('settings.get', {}, caller)).toEqual({
      ok: true,
      value: { ...defaultSettings, language: 'de', theme: 'dark' },
    });
    expect(await device.call('draft.list', { postId: 'p1' }, caller)).toEqual({
      ok: true,
      value: [{ ...wording, savedAt: '2026-11-23T10:00:00.000Z' }],
    });
    await device.close();
  });

  test('tells no window of a change that was not kept', async () => {
    const events: string[] = [];
    const device = start({
      settings: {
        get: () => defaultSettings,
        save() {
          throw Object.assign(new Error('no space left'), { code: 'ENOSPC' });
        },
      },
    });
    device.onEvent(({ changed }) => events.push(changed));
    expect(await device.call('settings.save', { language: 'de' }, caller)).toMatchObject({
      error: { code: 'unavailable', reason: 'record.full-disk' },
    });
    expect(events).toEqual([]);
    await device.close();
  });

  test('opens what may be opened, and nothing else', async () => {
    const device = start();
    expect(
      await device.call('device.open', { address: 'https://x.com/intent/tweet?text=Hi' }, caller),
    ).toEqual({
      ok: true,
      value: {},
    });
    expect(await device.call('device.open', { address: 'file:///etc/passwd' }, caller)).toMatchObject({
      error: { reason: 'address.not-allowed' },
    });
    expect(opened).toEqual(['https://x.com/intent/tweet?text=Hi']);
    await device.close();
  });

  test('logs what fails inside and says so', async () => {
    const device = start({ openAddress: () => Promise.reject(new Error('no browser')) });
    expect(await device.call('device.open', { address: 'https://a.example/' }, caller)).toMatchObject({
      error: { reason: 'call.failed' },
    });
    expect(logged).toEqual(['device.open failed.']);
    await device.close();
  });

  test('answers neither the calls of the programme nor unknown ones', async () => {
    const device = start();
    for (const name of ['post.page', 'device.explode', 'constructor']) {
      expect(await device.call(name, {}, caller)).toMatchObject({ error: { reason: 'call.unknown' } });
    }
    await device.close();
  });

  test('reads an import', async () => {
    const device = start();
    expect(await device.call('import.read', { kind: 'text', text: 'Titel;Text\nA;B' }, caller)).toMatchObject(
      {
        ok: true,
        value: { format: 'csv', items: [{ title: 'A', summary: 'B' }] },
      },
    );
    await device.close();
  });

  test('takes a picture from a file and from a feed’s server, and none from elsewhere', async () => {
    const picture = await pixels(300);
    const server = createServer((request, response) =>
      request.url === '/a.png' ? response.end(picture) : response.end('<svg/>'),
    );
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
    const device = start({ fetchAllowances: [host] });
    const take = (source: object) => device.call('import.picture', source, caller);
    const size = { ok: true, value: { mime: 'image/webp', width: 300, height: 300 } };
    expect(await take({ kind: 'file', base64: picture.toString('base64') })).toMatchObject(size);
    expect(await take({ kind: 'address', address: `http://${host}/a.png` })).toMatchObject(size);
    expect(await take({ kind: 'address', address: `http://${host}/a.svg` })).toMatchObject({
      error: { reason: 'picture.unreadable' },
    });
    expect(await take({ kind: 'address', address: 'http://127.0.0.1:1/a.png' })).toMatchObject({
      error: { reason: 'feed.address-not-allowed' },
    });
    await device.close();
    server.closeAllConnections();
    server.close();
  });

  test('prepares a picture of the programme for a network', async () => {
    const device = start();
    expect(
      await device.call('prepared.picture', { pictureId: 'scene', network: 'instagram' }, caller),
    ).toMatchObject({
      ok: true,
      value: { width: 1080, name: expect.stringMatching(/^scene-instagram\.(jpg|png)$/) },
    });
    expect(await device.call('prepared.picture', { pictureId: 'none', network: 'x' }, caller)).toMatchObject({
      error: { reason: 'picture.missing' },
    });
    await device.close();
  });

  test('looks at a picture of the programme for the checks', async () => {
    const hello = new TextEncoder().encode('hello');
    const device = start({
      readPicture: async (id) => {
        if (id === 'none') return null;
        return { mime: 'image/png', bytes: id === 'scene' ? await pixels(1350) : hello };
      },
    });
    const look = (pictureId: string) => device.call('prepared.look', { pictureId }, caller);
    expect([await look('scene'), await look('none'), await look('broken')]).toEqual([
      {
        ok: true,
        value: {
          width: 1350,
          height: 1350,
          sharpness: 0,
          brightness: expect.any(Number),
          hasPlace: false,
          hasDevice: false,
          bytes: (await pixels(1350)).length,
        },
      },
      expect.objectContaining({ error: expect.objectContaining({ reason: 'picture.missing' }) }),
      expect.objectContaining({ error: expect.objectContaining({ reason: 'picture.unreadable' }) }),
    ]);
    await device.close();
  });
});
