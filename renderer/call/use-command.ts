import { useCallback, useRef, useState } from 'react';
import type { Answer } from '#shared/contract/call-error.ts';
import type { CommandName, Input, Output } from '#shared/contract.ts';
import { call } from './call.ts';

/**
 * A command that runs once at a time: a second click while it runs gets the answer of the first.
 * After an answer that never came, the same input is sent again under the same key, so nothing is done twice.
 */
export function useCommand<Name extends CommandName>(name: Name) {
  const running = useRef<Promise<Answer<Output<Name>>> | null>(null);
  const unanswered = useRef<{ readonly input: string; readonly key: string } | null>(null);
  const [isRunning, setIsRunning] = useState(false);

  const run = useCallback(
    (input: Input<Name>): Promise<Answer<Output<Name>>> => {
      if (running.current) return running.current;
      const written = JSON.stringify(input);
      const key = unanswered.current?.input === written ? unanswered.current.key : crypto.randomUUID();
      unanswered.current = { input: written, key };
      setIsRunning(true);
      running.current = call(name, input, key)
        .then((answer) => {
          if (answer.ok || answer.error.code !== 'offline') unanswered.current = null;
          return answer;
        })
        .finally(() => {
          running.current = null;
          setIsRunning(false);
        });
      return running.current;
    },
    [name],
  );

  return { run, isRunning };
}
