import type { Answer } from '#shared/contract/call-error.ts';
import type { Text } from '../text/en.ts';
import { refusalText } from '../text/refusal-text.ts';
import { announce } from './announce.tsx';

/** Announces what was done, or why it was not. `done`: null where what was done shows by itself. */
export function announceAnswer(text: Text, answer: Answer<unknown>, done: string | null): void {
  if (!answer.ok) announce(refusalText(text, answer.error), 'danger');
  else if (done !== null) announce(done);
}
