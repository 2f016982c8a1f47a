import type { Answer } from '#shared/contract/call-error.ts';
import type { Notice } from '#shared/contract/device.ts';
import type { Caller } from '#shared/contract/dispatch.ts';
import type { ProgrammeEvent } from '#shared/contract/events.ts';
import type { StoredPicture } from '#shared/window/stored-picture.ts';

/** A programme that is open: it answers the programme's calls of the contract. */
export type Programme = {
  /** Answers one call by its name. A command needs the caller's key; the same key and input gives the same answer. */
  readonly call: (name: string, input: unknown, caller: Caller) => Promise<Answer<unknown>>;
  readonly readPicture: (id: string) => Promise<StoredPicture | null>;
  /** Hears what has changed, once it is committed. Returns the way to stop hearing. */
  readonly onEvent: (listener: (event: ProgrammeEvent) => void) => () => void;
  /** The one member of a solo programme, who has every role of it. */
  readonly soloCaller: (key: string | null) => Caller;
  /** What was found while opening. */
  readonly notices: readonly Notice[];
  readonly close: () => Promise<void>;
};
