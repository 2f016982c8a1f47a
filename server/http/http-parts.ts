import type { AnswerCall } from '#shared/contract/answer-call.ts';
import type { ProgrammeEvent } from '#shared/contract/events.ts';
import type { StoredPicture } from '#shared/window/stored-picture.ts';
import type { WindowFiles } from '#shared/window/window-file.ts';

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
