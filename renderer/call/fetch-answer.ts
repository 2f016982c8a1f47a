import type { Input, Output, QueryName } from '#shared/contract.ts';
import { call } from './call.ts';
import { CallRefused } from './call-refused.ts';

/** The value of a query for TanStack Query; throws `CallRefused`. */
export async function fetchAnswer<Name extends QueryName>(
  name: Name,
  input: Input<Name>,
): Promise<Output<Name>> {
  const answer = await call(name, input);
  if (!answer.ok) throw new CallRefused(answer.error);
  return answer.value;
}
