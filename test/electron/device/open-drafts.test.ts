import { execFileSync, spawn } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { draftStore } from '#electron/device/drafts/draft-store.ts';
import { openDrafts } from '#electron/device/open-drafts.ts';
import { storageRefusal } from '#electron/device/storage-refusal.ts';

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
const texts = (place = folder) => {
  const { drafts } = open(place);
  const found = drafts.list(null).map(({ text }) => text);
  drafts.close();
  return found;
};

describe('Drafts', () => {
  test('are one for each post and network, the last saved first', () => {
    const { drafts } = open();
    drafts.save(wording('p1', 'one'));
    drafts.save(wording('p1', 'two', 'linkedin'));
    drafts.save(wording('p2', 'three'));
    const again = drafts.save(wording('p1', 'one, better'));
    expect(again).toEqual({ ...wording('p1', 'one, better'), savedAt: '2026-11-23T10:00:00.000Z' });
    expect(drafts.list(null).map(({ text }) => text)).toEqual(['one, better', 'three', 'two']);
    expect(drafts.list('p1').map(({ text }) => text)).toEqual(['one, better', 'two']);
    drafts.close();
  });

  test('keep their order when the clock is set back', () => {
    const { drafts } = open();
    drafts.save(wording('p1', 'first'));
    clock -= 3_600_000;
    drafts.save(wording('p2', 'second'));
    expect(drafts.list(null).map(({ text }) => text)).toEqual(['second', 'first']);
    drafts.close();
  });

  test('that are discarded are gone, and only they', () => {
    const { drafts } = open();
    drafts.save(wording('p1', 'one'));
    drafts.save(wording('p1', 'two', 'linkedin'));
    drafts.discard('p1', 'x');
    drafts.discard('p9', 'x');
    expect(drafts.list(null).map(({ text }) => text)).toEqual(['two']);
    drafts.close();
  });

  test('keep every letter', () => {
    const { drafts } = open();
    const text = 'Ünï “quotes” 👩‍🔧 \u202e ‮ 漢字\r\n\tline';
    drafts.save(wording('p1', text));
    drafts.close();
    expect(texts()).toEqual([text]);
  });

  test('are kept in a write-ahead log', () => {
    const { drafts } = open();
    drafts.save(wording('p1', 'one'));
    const file = new DatabaseSync(join(folder, 'drafts.sqlite'));
    expect(file.prepare('pragma journal_mode').get()).toEqual({ journal_mode: 'wal' });
    file.close();
    drafts.close();
  });

  test('that were answered survive kill -9 while the next one is being saved', async () => {
    for (const round of [1, 2, 3]) {
      const confirmed = await killedWhileSaving(
        join(import.meta.dirname, 'fixtures/save-drafts.ts'),
        20 * round,
      );
      const saved = texts();
      expect(saved).toHaveLength(1);
      expect(Number(saved[0])).toBeGreaterThanOrEqual(confirmed);
    }
  });

  test.each([
    [
      'no database',
      () => 'this is no database at all, but long enough to have a header of one hundred bytes'.repeat(3),
    ],
    ['filled with NUL', () => Buffer.alloc(8192, 0xff)],
    ['overwritten in the middle', (sound: Buffer) => Buffer.from(sound).fill(0xa5, 4096, 8192)],
    ['cut off', (sound: Buffer) => sound.subarray(0, 5000)],
    ['of an unknown version', (sound: Buffer) => withVersion(sound, 99)],
  ])('in a file that is %s are set aside, never deleted, and Herald starts', (_kind, damage) => {
    const { drafts } = open();
    drafts.save(wording('p1', 'x'.repeat(5000)));
    drafts.close();
    const file = join(folder, 'drafts.sqlite');
    const damaged = Buffer.from(damage(readFileSync(file)));
    writeFileSync(file, damaged);

    const reopened = open();
    const kept = join(folder, 'drafts.set-aside-20261123T100000Z.sqlite');
    expect(reopened.notices).toEqual([
      { id: 'drafts-set-aside', reason: 'drafts-set-aside', values: { file: kept } },
    ]);
    expect(readFileSync(kept)).toEqual(damaged);
    expect(reopened.drafts.save(wording('p2', 'works')).text).toBe('works');
    reopened.drafts.close();
    expect(texts()).toEqual(['works']);
  });

  test('of a network that this version does not know are left out and kept in the file', () => {
    const { drafts } = open();
    drafts.save(wording('p1', 'one'));
    drafts.close();
    const file = new DatabaseSync(join(folder, 'drafts.sqlite'));
    file.exec(
      "insert into draft select post_id, 'orkut', caption_id, text, null, '', saved_at, 99 from draft",
    );
    file.close();
    expect(texts()).toEqual(['one']);
  });

  test('on a full disk are refused with that reason and leave the earlier one as it was', () => {
    const { drafts: prepared } = open();
    prepared.save(wording('p1', 'earlier'));
    prepared.close();
    const database = new DatabaseSync(join(folder, 'drafts.sqlite'));
    const pages = Number(database.prepare('pragma page_count').get()?.page_count);
    database.exec(`pragma max_page_count = ${pages}`);
    const drafts = draftStore(database, now, log);
    expect(refusalOf(() => drafts.save(wording('p1', 'x'.repeat(60_000))))).toBe('record.full-disk');
    expect(drafts.list(null).map(({ text }) => text)).toEqual(['earlier']);
    expect(drafts.save(wording('p1', 'short')).text).toBe('short');
    drafts.close();
  });

  test('where the file is locked by another program are refused with that reason', () => {
    const { drafts } = open();
    drafts.save(wording('p1', 'one'));
    const other = new DatabaseSync(join(folder, 'drafts.sqlite'));
    other.exec('begin immediate');
    expect(refusalOf(() => drafts.save(wording('p1', 'two')))).toBe('record.busy');
    other.exec('rollback');
    expect(drafts.save(wording('p1', 'three')).text).toBe('three');
    other.close();
    drafts.close();
  });

  test('in a place that cannot be written are none, and saving says why', () => {
    const { drafts, notices } = open(join(folder, 'there-is-no-such-folder'));
    expect([drafts.list(null), notices]).toEqual([[], []]);
    expect(refusalOf(() => drafts.save(wording('p1', 'one')))).toBe('record.read-only');
    drafts.close();
  });

  test('in a locked folder can still be read by a person who may not write there', () => {
    const { drafts } = open();
    drafts.save(wording('p1', 'still here'));
    drafts.close();
    const locked = lockedCopy(folder);
    const answer = asNobody(join(import.meta.dirname, 'fixtures/read-locked-drafts.ts'), locked);
    expect(answer).toEqual({ texts: ['still here'], refused: 'record.read-only', notices: [] });
    expect(readdirSync(locked)).toEqual(['drafts.sqlite']);
    rmSync(locked, { recursive: true, force: true });
  });
});

function refusalOf(save: () => unknown): string | undefined {
  try {
    save();
    return undefined;
  } catch (fault) {
    return storageRefusal(fault)?.error.reason;
  }
}

function withVersion(sound: Buffer, version: number): Buffer {
  const changed = Buffer.from(sound);
  // https://sqlite.org/fileformat2.html#user_version_number
  changed.writeUInt32BE(version, 60);
  return changed;
}

/** Runs a program that saves drafts one after the other and prints each number that was confirmed. */
async function killedWhileSaving(program: string, count: number): Promise<number> {
  const child = spawn(process.execPath, [program, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
  let confirmed = -1;
  for await (const line of createInterface({ input: child.stdout })) {
    confirmed = Number(line);
    if (confirmed === count) {
      child.kill('SIGKILL');
    }
  }
  return confirmed;
}

function lockedCopy(from: string): string {
  const locked = mkdtempSync(join(tmpdir(), 'herald-locked-'));
  copyFileSync(join(from, 'drafts.sqlite'), join(locked, 'drafts.sqlite'));
  chmodSync(join(locked, 'drafts.sqlite'), 0o444);
  chmodSync(locked, 0o555);
  return locked;
}

function asNobody(program: string, place: string): unknown {
  return JSON.parse(execFileSync(process.execPath, [program, place], { encoding: 'utf8' }));
}
