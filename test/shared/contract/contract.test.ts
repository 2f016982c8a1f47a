import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { accept } from '#shared/contract/call-error.ts';
import { type Caller, dispatch, type Handlers } from '#shared/contract/dispatch.ts';
import { callNames, contract, findCall } from '#shared/contract.ts';

describe('the contract', () => {
  test('names every call once, as area.call', () => {
    const expected = Object.entries(contract).flatMap(([area, calls]) =>
      Object.keys(calls).map((name) => `${area}.${name}`),
    );
    expect(callNames).toEqual(expected);
    expect(new Set(callNames).size).toBe(callNames.length);
  });

  test.each(callNames)('%s can be described as JSON Schema', (name) => {
    const call = findCall(name);
    expect(call).toBeDefined();
    if (!call) return;
    expect(z.toJSONSchema(call.input, { io: 'input' })).toHaveProperty('$schema');
    expect(z.toJSONSchema(call.output, { io: 'output' })).toHaveProperty('$schema');
  });

  test.each(['toString', '__proto__', 'post', 'post.', '.page', 'post.page.x', ''])(
    'knows no call named “%s”',
    (name) => {
      expect(findCall(name)).toBeUndefined();
    },
  );
});

describe('dispatching a call', () => {
  const member: Caller = { memberId: 'm', roles: ['member'], key: null };
  const manager: Caller = { memberId: 'm', roles: ['member', 'manager'], key: 'k' };
  const handlers = {
    'account.list': () => accept([]),
    'post.decline': () => {
      throw new Error('a bug');
    },
    'policy.pack': () => accept({ version: 'seven', pack: {} }),
    'session.me': () =>
      accept({
        member: { id: 'm', name: 'Mara', roles: [] },
        programme: { name: 'N', company: 'N', timeZone: 'UTC' },
      }),
  } as unknown as Handlers<'programme', null>;

  async function answer(name: string, input: unknown, caller = manager) {
    const faults: unknown[] = [];
    const given = await dispatch({ side: 'programme', name, input, caller }, handlers, null, (_, fault) =>
      faults.push(fault),
    );
    return [given.ok ? 'ok' : given.error.reason, faults.length];
  }

  test.each<[string, string, unknown, Caller, unknown[]]>([
    ['answers what is asked rightly', 'account.list', {}, member, ['ok', 0]],
    ['refuses a name that is none', 'account.burn', {}, manager, ['call.unknown', 0]],
    ['refuses a call of the other side', 'settings.get', {}, manager, ['call.unknown', 0]],
    [
      'asks for the role before it looks at the input',
      'post.decline',
      { postId: 7 },
      member,
      ['caller.role', 0],
    ],
    ['refuses input that does not fit', 'post.decline', { postId: 7 }, manager, ['input.invalid', 0]],
    [
      'answers a thrown fault as ours, and reports it',
      'post.decline',
      { postId: 'p' },
      manager,
      ['call.failed', 1],
    ],
    ['lets no output out that does not fit', 'policy.pack', {}, manager, ['call.failed', 1]],
  ])('%s', async (_, name, input, caller, expected) => {
    expect(await answer(name, input, caller)).toEqual(expected);
  });
});
