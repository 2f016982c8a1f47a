import type { Answer } from './call-error.ts';

/** Answers a call of the contract by its name, whoever it is that does. A command needs its caller's key. */
export type AnswerCall = (name: string, input: unknown, key: string | null) => Promise<Answer<unknown>>;
