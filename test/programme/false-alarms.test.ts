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
  clock.now = new Date('2026-11-23T09:00:01.000Z');
  await get('policy.reportFalseAlarm', { ...note, rule: 'speculation', isNamed: true }, 'two');
  const { member } = await get('session.me', {});
  expect(await get('policy.falseAlarms', {})).toEqual([
    { ...note, id: expect.any(String), at: '2026-11-23T09:00:00.000Z', by: null },
    { ...note, rule: 'speculation', id: expect.any(String), at: '2026-11-23T09:00:01.000Z', by: member.name },
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
