import type { CallError } from '#shared/contract/call-error.ts';

/** A refusal on its way through TanStack Query, which knows failures only as something thrown. */
export class CallRefused extends Error {
  readonly error: CallError;

  constructor(error: CallError) {
    super(error.message);
    this.name = 'CallRefused';
    this.error = error;
  }
}
