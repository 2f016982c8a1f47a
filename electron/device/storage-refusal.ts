import { sqliteFault } from '#programme/record/sqlite-fault.ts';
import { refuse } from '#shared/contract/call-error.ts';

/** What to answer when writing to the disk failed for a reason that a person can do something about; null for any other. */
export function storageRefusal(fault: unknown): ReturnType<typeof refuse> | null {
  switch (sqliteFault(fault)) {
    case 'full-disk':
      return refuse(
        'unavailable',
        'record.full-disk',
        'The disk is full. What was saved before is unchanged.',
      );
    case 'read-only':
      return refuse('unavailable', 'record.read-only', 'Herald may not write to its data folder.');
    case 'busy':
      return refuse('unavailable', 'record.busy', 'Another program is using the data folder.');
    default:
      return null;
  }
}
