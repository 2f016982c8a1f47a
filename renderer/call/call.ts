import type { Answer } from '#shared/contract/call-error.ts';
import { refuse } from '#shared/contract/call-error.ts';
import type { ProgrammeEvent } from '#shared/contract/events.ts';
import type { CallName, Input, Output } from '#shared/contract.ts';

/** What the Electron shell's preload puts on the window. In the browser shell it is not there. */
export type Bridge = {
  call(name: string, input: unknown, key: string): Promise<unknown>;
  onEvent(listener: (event: ProgrammeEvent) => void): () => void;
};

declare global {
  interface Window {
    readonly herald?: Bridge;
  }
}

/** The one function by which the window asks for anything. `key` is the caller's own: repeat it to repeat a command safely. */
export async function call<Name extends CallName>(
  name: Name,
  input: Input<Name>,
  key: string = crypto.randomUUID(),
): Promise<Answer<Output<Name>>> {
  const answer = window.herald ? await window.herald.call(name, input, key) : await post(name, input, key);
  return answer as Answer<Output<Name>>;
}

async function post(name: string, input: unknown, key: string): Promise<unknown> {
  let response: Response;
  try {
    response = await fetch(`/v1/${name}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ input, key }),
    });
  } catch {
    return refuse('offline', 'call.unanswered', 'Herald’s process does not answer. Start Herald again.');
  }
  try {
    return await response.json();
  } catch {
    return refuse(
      'unavailable',
      'call.failed',
      `Herald answered with ${response.status} and no readable text.`,
    );
  }
}

/** Calls `listener` for each announcement; gives the function that ends it. */
export function onEvent(listener: (event: ProgrammeEvent) => void): () => void {
  if (window.herald) return window.herald.onEvent(listener);
  const source = new EventSource('/v1/events');
  source.onmessage = (message: MessageEvent<string>) => listener(JSON.parse(message.data) as ProgrammeEvent);
  return () => source.close();
}
