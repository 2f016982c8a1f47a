import { useEffect, useState } from 'react';
import { useAnswer } from '#renderer/call/use-answer.ts';
import { useCrises } from '#renderer/crisis/use-crises.ts';
import { withCrises } from '#shared/crisis/with-crises.ts';
import { type Checks, openChecks } from './open-checks.ts';

/** The checks in a thread of their own, by the pack in force; null until it is there. */
export function useChecks(): Checks | null {
  const pack = useAnswer('policy.pack', {}).data?.pack;
  const crises = useCrises();
  const [checks, setChecks] = useState<Checks | null>(null);
  useEffect(() => {
    const thread = new Worker(new URL('./checks-worker.ts', import.meta.url), { type: 'module' });
    const opened = openChecks(thread);
    setChecks(opened);
    return opened.close;
  }, []);
  useEffect(() => {
    if (checks !== null && pack !== undefined) checks.setPack(withCrises(pack, crises));
  }, [checks, pack, crises]);
  return checks;
}
