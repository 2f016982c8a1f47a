import { expect, test } from 'vitest';
import { answerCalls, type CallSide } from '#electron/answer-calls.ts';
import { accept } from '#shared/contract/call-error.ts';
import { callNames, findCall } from '#shared/contract.ts';

const side = (who: string): CallSide => ({
  call: async (name, input, caller) => accept({ who, name, input, caller }),
});
const answer = answerCalls(side('programme'), side('device'), (key) => ({
  memberId: 'robin',
  roles: ['member'],
  key,
}));

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
