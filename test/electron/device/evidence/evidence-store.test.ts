import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { evidenceStore } from '#electron/device/evidence/evidence-store.ts';

let folder: string;
let now = new Date('2026-11-23T09:00:00.000Z');
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'herald-evidence-'));
  now = new Date('2026-11-23T09:00:00.000Z');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const store = () => evidenceStore(join(folder, 'evidence'), () => now);
const words = { network: null, address: 'https://x.example/1', note: 'Third time this week.' };
const picture = { mime: 'image/png', base64: 'iVBORw0KGgo=' } as const;

test('what is kept is there after a start, byte for byte, last kept first', () => {
  const first = store().keep({ ...words, picture });
  now = new Date('2026-11-23T10:00:00.000Z');
  const second = store().keep({ ...words, note: '', picture: null });
  expect(store().list()).toEqual([second, first]);
  expect(first).toEqual({ ...words, id: first.id, keptAt: '2026-11-23T09:00:00.000Z', hasPicture: true });
  expect(store().picture(first.id)).toEqual(picture);
  expect(store().picture(second.id)).toBeNull();
  const [name = ''] = readdirSync(join(folder, 'evidence'));
  expect(statSync(join(folder, 'evidence', name)).mode & 0o077).toBe(0);
});

test('what is deleted is gone', () => {
  const kept = store().keep({ ...words, picture });
  store().discard(kept.id);
  store().discard(kept.id);
  expect([store().list(), readdirSync(join(folder, 'evidence'))]).toEqual([[], []]);
});

test.each(['../secret', '..%2fsecret', '/etc/passwd', 'a/b', '', '.'])(
  'the id “%s” leads out of the folder to nothing',
  (id) => {
    writeFileSync(join(folder, 'secret.json'), '{}');
    store().keep({ ...words, picture: null });
    expect(store().picture(id)).toBeNull();
    store().discard(id);
    expect(readdirSync(folder)).toContain('secret.json');
  },
);

test('where nothing was kept there is nothing', () => {
  expect(store().list()).toEqual([]);
});
