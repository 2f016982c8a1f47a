import { expect, test } from 'vitest';
import { answerCalls, type CallSide } from '#electron/answer-calls.ts';
import { accept, refuse } from '#shared/contract/call-error.ts';
import type { Caller } from '#shared/contract/dispatch.ts';
import { callNames, findCall } from '#shared/contract.ts';

const side = (who: string): CallSide => ({
  call: async (name, input, caller) => accept({ who, name, input, caller }),
});
const departures: string[] = [];
const callerOf = (key: string | null): Caller => ({ memberId: 'robin', roles: ['member'], key });
const answer = answerCalls(side('programme'), side('device'), callerOf, ({ what }) => departures.push(what));

test('every call reaches the side that the contract names, with its caller', async () => {
  const reached = await Promise.all(callNames.map((name) => answer(name, { of: name }, 'key')));
  expect(reached).toEqual(
    callNames.map((name) =>
      accept({
        who: findCall(name)?.to,
        name,
        input: { of: name },
        caller: { memberId: 'robin', roles: ['member'], key: 'key' },
      }),
    ),
  );
});

test.each(['', 'post', 'post.steal', 'constructor', '__proto__', 'x'.repeat(100_000)])(
  'what is no call of the contract reaches nobody',
  async (name) => {
    const reached = await answer(name, {}, null);
    expect(reached).toMatchObject({ ok: false, error: { code: 'missing', reason: 'call.unknown' } });
    expect(JSON.stringify(reached).length).toBeLessThan(300);
  },
);

test('what left the device is told once it has left, and what was refused has not', async () => {
  departures.length = 0;
  await answer('share.open', { text: 'Warm homes.' }, 'key');
  await answer('draft.save', { text: 'Warm homes.' }, 'key');
  const refusing: CallSide = { call: async () => refuse('invalid', 'share.stopped', 'No.') };
  const refused = answerCalls(refusing, refusing, callerOf, ({ what }) => departures.push(what));
  await refused('share.open', { text: 'Warm homes.' }, 'key');
  expect(departures).toEqual(['share']);
});
