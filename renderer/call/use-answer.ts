import { useQuery } from '@tanstack/react-query';
import type { Input, Output, QueryName } from '#shared/contract.ts';
import { call } from './call.ts';
import { CallRefused } from './call-refused.ts';

/** The answer of a query; asked again when an announcement says that it is no longer true. */
export function useAnswer<Name extends QueryName>(
  name: Name,
  input: Input<Name>,
  options: { readonly enabled?: boolean } = {},
) {
  return useQuery<Output<Name>, CallRefused>({
    queryKey: [name, input],
    queryFn: async () => {
      const answer = await call(name, input);
      if (!answer.ok) throw new CallRefused(answer.error);
      return answer.value;
    },
    ...options,
  });
}
