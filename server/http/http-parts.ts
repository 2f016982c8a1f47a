import type { Answer } from '#shared/contract/call-error.ts';
import type { ProgrammeEvent } from '#shared/contract/events.ts';
import type { StoredPicture } from '#shared/window/stored-picture.ts';
import type { WindowFiles } from '#shared/window/window-file.ts';

/** All that the routes need to know of what stands behind them. */
export type HttpParts = {
  readonly version: string;
  /** Null where only calls are answered, for apps that bring a window of their own. */
  readonly window: { readonly files: WindowFiles; readonly makeNonce: () => string } | null;
  /** `at-once` cuts off what is under way; `when-answered` lets it finish. */
  readonly closes: 'at-once' | 'when-answered';
  /** `memberId`: whom the guard has let in; null where everybody whom it lets in is the same person. */
  readonly answer: (
    name: string,
    input: unknown,
    key: string | null,
    memberId: string | null,
  ) => Promise<Answer<unknown>>;
  readonly onEvent: (listener: (event: ProgrammeEvent) => void) => () => void;
  readonly readPicture: (id: string) => Promise<StoredPicture | null>;
  readonly log: (sentence: string, fault?: unknown) => void;
};
