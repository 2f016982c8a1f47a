import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { callNames, findCall } from '#shared/contract.ts';
import { verifyExport } from '#shared/points/verify-export.ts';
import { clockAt, shareOut } from '../open-sample.ts';
import type { Place } from './engine.ts';
import { makeSeeded, onEachEngine } from './engines.ts';

test('L15 no command of a member says when it happens', () => {
  const commands = callNames.flatMap((name) => {
    const call = findCall(name);
    return call?.to === 'programme' && call.kind === 'command' && call.roles === undefined
      ? [[name, call]]
      : [];
  }) as [string, { readonly input: z.ZodType }][];
  expect(commands.length).toBeGreaterThan(10);
  const timed = commands.filter(([, { input }]) =>
    JSON.stringify(z.toJSONSchema(input, { io: 'input', unrepresentable: 'any' })).includes('date-time'),
  );
  expect(timed.map(([name]) => name)).toEqual([]);
});

onEachEngine((engine) => {
  let place: Place;
  beforeAll(async () => {
    place = await makeSeeded(engine);
  });
  afterAll(() => place.remove());

  test('L15 a record’s clock that is ten years off, either way, changes no order and breaks no chain', async () => {
    const clock = clockAt('2026-11-23T09:00:00.000Z');
    const { get, programme, logged } = await place.open(clock);
    await shareOut(get, 'warm-street', 'x');
    clock.now = new Date('2016-11-23T09:00:00.000Z');
    const early = await get('correction.choices', {});
    await get('correction.make', { entryId: early[0]?.entryId ?? '', reason: 'by mistake' });
    clock.now = new Date('2026-11-24T09:00:00.000Z');
    await shareOut(get, 'warm-street', 'bluesky');
    clock.now = new Date('2036-11-24T09:00:00.000Z');
    // By then they have expired, and the statement says so.
    expect(await get('points.balance', {})).toMatchObject({ balance: 0 });
    const { lines } = await get('points.statement', { before: null, limit: 10 });
    expect(lines.map(({ sequence }) => sequence)).toEqual([4, 3, 2, 1]);
    expect(lines.map(({ at }) => at.slice(0, 4))).toEqual(['2036', '2026', '2016', '2026']);
    const { text } = await get('points.export', {});
    expect(verifyExport(text)).toMatchObject({ ok: true, entries: 4, balance: 0 });
    expect(logged).toEqual([]);
    await programme.close();
    expect(await place.drift()).toEqual([]);
  });
});
