import { queryOptions, useQuery } from '@tanstack/react-query';
import type { Input, Output, QueryName } from '#shared/contract.ts';
import type { CallRefused } from './call-refused.ts';
import { fetchAnswer } from './fetch-answer.ts';

/** What TanStack Query keeps a query's answer under, and how it asks. */
export function answerOptions<Name extends QueryName>(name: Name, input: Input<Name>) {
  return queryOptions<Output<Name>, CallRefused>({
    queryKey: [name, input],
    queryFn: () => fetchAnswer(name, input),
  });
}

/** The answer of a query; asked again when an announcement says that it is no longer true. */
export function useAnswer<Name extends QueryName>(
  name: Name,
  input: Input<Name>,
  options: { readonly enabled?: boolean; readonly refetchOnMount?: 'always' } = {},
) {
  return useQuery({ ...answerOptions(name, input), ...options });
}
