import type { Draft } from '#shared/contract/device.ts';

/** A draft as it is being written, before the device says when it was saved. */
export type OpenDraft = Readonly<Omit<Draft, 'savedAt'>>;
