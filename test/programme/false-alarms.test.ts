import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Clock, clockAt, type OpenedSample, openSample, temporaryFolder } from './open-sample.ts';

let folder: ReturnType<typeof temporaryFolder>;
let opened: OpenedSample;
let clock: Clock;
beforeEach(async () => {
  folder = temporaryFolder();
  clock = clockAt('2026-11-23T09:00:00.000Z');
  opened = await openSample(folder.path, clock);
});
afterEach(async () => {
  await opened.programme.close();
  folder.remove();
});

const note = {
  rule: 'harassment',
  packVersion: 7,
  words: 'Scunthorpe',
  note: 'That is a town.',
} as const;

test('a false alarm comes without a name unless its sender gives it', async () => {
  const { get } = opened;
  await get('policy.reportFalseAlarm', { ...note, isNamed: false }, 'one');
  clock.now = new Date('2026-11-23T13:00:00.000Z');
  await get('policy.reportFalseAlarm', { ...note, rule: 'speculation', isNamed: true }, 'two');
  const { member } = await get('session.me', {});
  expect(await get('policy.falseAlarms', {})).toEqual([
    { ...note, id: expect.any(String), at: '2026-11-23T12:00:00.000Z', by: null },
    { ...note, rule: 'speculation', id: expect.any(String), at: '2026-11-23T13:00:00.000Z', by: member.name },
  ]);
});

test('a settled false alarm leaves the list, once', async () => {
  const { get, call } = opened;
  await get('policy.reportFalseAlarm', { ...note, isNamed: false }, 'one');
  const id = (await get('policy.falseAlarms', {}))[0]?.id ?? '';
  await get('policy.settleFalseAlarm', { id }, 'two');
  expect(await get('policy.falseAlarms', {})).toEqual([]);
  expect(await call('policy.settleFalseAlarm', { id }, 'three')).toMatchObject({
    ok: false,
    error: { reason: 'false-alarm.missing' },
  });
});

test('what was sent without a name is taken in once, and nothing in the record ties it to anybody', async () => {
  const { get, call } = opened;
  const unnamed = { ...note, isNamed: false };
  await get('policy.reportFalseAlarm', unnamed, 'one');
  await get('policy.reportFalseAlarm', unnamed, 'one');
  expect(await call('policy.reportFalseAlarm', { ...unnamed, note: 'Another.' }, 'one')).toMatchObject({
    ok: false,
    error: { reason: 'key.reused' },
  });
  expect(await get('policy.falseAlarms', {})).toHaveLength(1);
  const { member } = await get('session.me', {});
  await opened.programme.close();
  const kept = JSON.stringify([rowsOf('false_alarms'), rowsOf('unnamed_commands')]);
  const commands = JSON.stringify(rowsOf('commands'));
  opened = await openSample(folder.path, clock);
  expect(commands).not.toContain('"one"');
  expect(kept).toContain('"one"');
  expect(kept).not.toContain(member.id);
  expect(kept).not.toContain('09:00');
});

function rowsOf(table: string): readonly unknown[] {
  const database = new DatabaseSync(join(folder.path, 'record.db'), { readOnly: true });
  try {
    return database.prepare(`select * from ${table}`).all();
  } finally {
    database.close();
  }
}
