import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Conf from 'conf';
import type ElectronStore from 'electron-store';
import { afterEach, beforeEach, describe, expect, expectTypeOf, test } from 'vitest';
import { type ConfClass, openSettings } from '#electron/device/open-settings.ts';

const now = () => new Date('2026-11-23T10:00:00.000Z');
const defaults = {
  language: 'system',
  theme: 'system',
  country: null,
  mastodonServer: null,
  isRailCollapsed: false,
  reminderHours: { from: 9, to: 17, days: [1, 2, 3, 4, 5] },
};

let folder: string;
const log: string[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'herald-settings-'));
  log.length = 0;
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const open = () => openSettings({ Conf, folder, version: '0.1.0', now, log: (line) => log.push(line) });
const file = () => join(folder, 'settings.json');
const setAsideFile = () => join(folder, 'settings.set-aside-20261123T100000Z.json');

/** The seven kinds of bad file that `conf` throws on or silently starts anew from. */
const unsound: readonly [kind: string, content: string | Uint8Array][] = [
  ['truncated', '{"language":"de","the'],
  ['empty', ''],
  ['filled with NUL', new Uint8Array(64)],
  ['led by a byte order mark and truncated', '\ufeff{"language":'],
  ['wrong by its schema', '{"language":7}'],
  ['not an object', '["de"]'],
  ['binary', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe, 0x00, 0x1a])],
];

describe('Settings', () => {
  test('start with the defaults and no notice', () => {
    const { settings, notices } = open();
    expect([settings.get(), notices]).toEqual([defaults, []]);
  });

  test('are there again after a restart', () => {
    const saved = open().settings.save({ language: 'de', country: 'DE' });
    expect(saved).toEqual({ ...defaults, language: 'de', country: 'DE' });
    expect(open().settings.get()).toEqual(saved);
  });

  test('keep what a change does not name', () => {
    const { settings } = open();
    settings.save({ theme: 'dark' });
    expect(settings.save({ isRailCollapsed: true, theme: undefined })).toEqual({
      ...defaults,
      theme: 'dark',
      isRailCollapsed: true,
    });
  });

  test('are read from a file that an editor led with a byte order mark', () => {
    writeFileSync(file(), '\ufeff{"language":"de"}');
    const { settings, notices } = open();
    expect([settings.get().language, notices]).toEqual(['de', []]);
  });

  test('of a later version are left alone where this one does not know them', () => {
    writeFileSync(file(), '{"language":"de","density":"high"}');
    const { settings } = open();
    settings.save({ theme: 'light' });
    expect(JSON.parse(readFileSync(file(), 'utf8'))).toMatchObject({ density: 'high', theme: 'light' });
  });

  test.each(unsound)('that are %s are set aside whole, and the last good ones are used', (_kind, content) => {
    open().settings.save({ language: 'de', country: 'AT' });
    writeFileSync(file(), content);
    const { settings, notices } = open();
    expect(settings.get()).toEqual({ ...defaults, language: 'de', country: 'AT' });
    expect(notices).toEqual([
      { id: 'settings-restored', reason: 'settings-restored', values: { file: setAsideFile() } },
    ]);
    expect(readFileSync(setAsideFile())).toEqual(Buffer.from(content));
    expect(settings.save({ theme: 'dark' }).theme).toBe('dark');
  });

  test.each(unsound)('that are %s with no good copy give the defaults and say so', (_kind, content) => {
    writeFileSync(file(), content);
    const { settings, notices } = open();
    expect(settings.get()).toEqual(defaults);
    expect(notices).toEqual([
      { id: 'settings-reset', reason: 'settings-reset', values: { file: setAsideFile() } },
    ]);
    expect(readFileSync(setAsideFile())).toEqual(Buffer.from(content));
  });

  test.each(unsound)('survive that file and its copy are both %s', (_kind, content) => {
    writeFileSync(file(), content);
    writeFileSync(join(folder, 'settings.last-good.json'), content);
    const { settings, notices } = open();
    expect([settings.get(), notices.map(({ reason }) => reason)]).toEqual([defaults, ['settings-reset']]);
  });

  test('that break twice within a second are both kept', () => {
    for (const content of ['{', '[']) {
      writeFileSync(file(), content);
      open();
    }
    expect(readdirSync(folder).filter((name) => name.includes('set-aside'))).toHaveLength(2);
  });

  test('give the defaults and refuse to be saved where the folder cannot be had', () => {
    const blocked = join(folder, 'blocked');
    writeFileSync(blocked, 'a file where the folder should be');
    const { settings } = openSettings({
      Conf,
      folder: blocked,
      version: '0.1.0',
      now,
      log: (line) => log.push(line),
    });
    expect(settings.get()).toEqual(defaults);
    expect(() => settings.save({ language: 'de' })).toThrow();
    expect(log).not.toEqual([]);
  });

  test('that are a folder are set aside like any other', () => {
    mkdirSync(file());
    expect(open().notices.map(({ reason }) => reason)).toEqual(['settings-reset']);
  });

  test('can be kept by electron-store as well as by conf', () => {
    expectTypeOf<typeof ElectronStore>().toExtend<ConfClass>();
    expectTypeOf<typeof Conf>().toExtend<ConfClass>();
  });
});
