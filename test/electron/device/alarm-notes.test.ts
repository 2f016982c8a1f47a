import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openDrafts } from '#electron/device/open-drafts.ts';

let folder: string;
let clock: number;
const now = () => new Date(clock);
const log = () => {};
const open = (place = folder) => openDrafts({ folder: place, now, log });

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'herald-drafts-'));
  clock = Date.parse('2026-11-23T10:00:00.000Z');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const wording = (postId: string, text: string, network: 'x' | 'linkedin' = 'x') => ({
  postId,
  network,
  captionId: 'plain',
  text,
  pictureId: null,
  altText: '',
});

describe('Notes of false alarms', () => {
  const alarm = { rule: 'harassment', packVersion: 7, words: 'Scunthorpe', note: 'A town.' } as const;

  test('stay on the device, the last first, until they are sent or discarded', () => {
    const { drafts, falseAlarms } = open();
    const first = falseAlarms.keep(alarm);
    clock += 60_000;
    const second = falseAlarms.keep({ ...alarm, note: 'Still a town.' });
    expect(falseAlarms.markSent(first.id)).toBe(true);
    expect(falseAlarms.markSent('unknown')).toBe(false);
    expect(falseAlarms.list()).toEqual([second, { ...first, sentAt: '2026-11-23T10:01:00.000Z' }]);
    falseAlarms.discard(second.id);
    drafts.close();
    const again = open();
    expect(again.falseAlarms.list().map(({ note }) => note)).toEqual(['A town.']);
    again.drafts.close();
  });

  test('find their place in a file of the version before, whose drafts stay', () => {
    const { drafts } = open();
    drafts.save(wording('p1', 'kept'));
    drafts.close();
    const older = new DatabaseSync(join(folder, 'drafts.sqlite'));
    older.exec('drop table false_alarm; drop table reminder; drop table departure; pragma user_version = 1');
    older.close();
    const opened = open();
    opened.falseAlarms.keep(alarm);
    expect(opened.drafts.list(null).map(({ text }) => text)).toEqual(['kept']);
    expect(opened.falseAlarms.list()).toHaveLength(1);
    opened.drafts.close();
  });
});
