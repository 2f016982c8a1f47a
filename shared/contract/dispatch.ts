import type { CallNameOf, Output, ParsedInput } from '../contract.ts';
import { findCall } from '../contract.ts';
import type { Call } from './call.ts';
import type { Answer } from './call-error.ts';
import { refuse } from './call-error.ts';
import type { Role } from './role.ts';

/** A handler for every call of one side: a missing or an extra one does not compile. */
export type Handlers<Side extends Call['to'], Context> = {
  readonly [Name in CallNameOf<Side>]: (
    input: ParsedInput<Name>,
    context: Context,
  ) => Answer<Output<Name>> | Promise<Answer<Output<Name>>>;
};

/** Who calls, as the shell knows it. `key` is the caller's own for a command. */
export type Caller = {
  readonly memberId: string;
  readonly roles: readonly Role[];
  readonly key: string | null;
};

type AnyHandler = (input: unknown, context: never) => Answer<unknown> | Promise<Answer<unknown>>;

/**
 * Parses the input, asks whether the caller may, runs the handler and parses its output.
 * Every refusal is a value; what a handler throws is passed to `onFault` and answered as `call.failed`.
 */
export async function dispatch<Side extends Call['to'], Context>(
  request: { readonly side: Side; readonly name: string; readonly input: unknown; readonly caller: Caller },
  handlers: Handlers<Side, Context>,
  context: Context,
  onFault: (name: string, fault: unknown) => void,
): Promise<Answer<unknown>> {
  const call = findCall(request.name);
  if (call === undefined || call.to !== request.side) {
    return refuse('missing', 'call.unknown', `There is no call named “${request.name.slice(0, 80)}”.`);
  }
  if (call.roles !== undefined && !call.roles.some((role) => request.caller.roles.includes(role))) {
    return refuse('forbidden', 'caller.role', 'Your role does not allow this.');
  }
  const input = call.input.safeParse(request.input);
  if (!input.success) {
    const issue = input.error.issues[0];
    const place = issue?.path.join('.') ?? '';
    return refuse(
      'invalid',
      'input.invalid',
      `${place || 'The request'}: ${issue?.message ?? 'is not valid'}.`,
      {
        values: { place },
      },
    );
  }
  try {
    const handler = handlers[request.name as CallNameOf<Side>] as AnyHandler;
    const answer = await handler(input.data, context as never);
    return answer.ok ? { ok: true, value: call.output.parse(answer.value) } : answer;
  } catch (fault) {
    onFault(request.name, fault);
    return refuse('unavailable', 'call.failed', 'Something went wrong inside Herald. Nothing was changed.');
  }
}
