import { once } from 'node:events';
import type { Writable } from 'node:stream';
import type { LineAnswer } from './check-line.ts';

/** Takes the answers of one run, in order; each promise settles when the stream can take more. */
export type AnswerWriter = {
  write(answer: LineAnswer): Promise<void>;
  end(): Promise<void>;
};

/** One JSON object a line. */
export function lineWriter(out: Writable): AnswerWriter {
  return {
    write: (answer) => send(out, `${JSON.stringify(lineOf(answer))}\n`),
    end: async () => {},
  };
}

/** Waits until the stream has room again, so that memory does not grow with the input. */
export async function send(out: Writable, text: string): Promise<void> {
  if (!out.write(text)) await once(out, 'drain');
}

function lineOf(answer: LineAnswer) {
  if (!answer.ok) return { ...answer.place, error: answer.error };
  const { verdict, findings, length } = answer.checked;
  return { id: answer.id, verdict, findings, length };
}
