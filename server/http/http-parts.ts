import type { Answer } from '#shared/contract/call-error.ts';
import type { ProgrammeEvent } from '#shared/contract/events.ts';
import type { WindowFiles } from '#shared/window/window-file.ts';

/** Answers a call of the contract, whoever it is that does. */
export type AnswerCall = (name: string, input: unknown, key: string | null) => Promise<Answer<unknown>>;

export type StoredPicture = { readonly mime: string; readonly bytes: Uint8Array };

/** All that the routes need to know of what stands behind them. */
export type HttpParts = {
  readonly version: string;
  readonly window: WindowFiles;
  readonly answer: AnswerCall;
  readonly onEvent: (listener: (event: ProgrammeEvent) => void) => () => void;
  readonly readPicture: (id: string) => Promise<StoredPicture | null>;
  readonly makeNonce: () => string;
  readonly log: (sentence: string, fault?: unknown) => void;
};
