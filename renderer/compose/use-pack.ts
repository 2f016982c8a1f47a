import { useMemo } from 'react';
import { compilePack } from '#shared/policy/compile-pack.ts';
import { useAnswer } from '../call/use-answer.ts';

/** The policy pack in force, compiled once for as long as it is in force. `compiled` is null where it cannot be read. */
export function usePack() {
  const answer = useAnswer('policy.pack', {});
  const data = answer.data?.pack;
  const compiled = useMemo(() => {
    if (data === undefined) return null;
    const compilation = compilePack(data);
    return compilation.ok ? compilation.pack : null;
  }, [data]);
  return { answer, compiled };
}
