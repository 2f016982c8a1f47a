import { LostRace } from './lost-race.ts';
import { postgresFault } from './postgres-fault.ts';
import { sqliteFault } from './sqlite-fault.ts';

export type RecordFault =
  | 'busy'
  | 'read-only'
  | 'full-disk'
  | 'corrupt'
  | 'constraint'
  /** The server, or the way to it, is gone: what was asked last may have been done. */
  | 'unreachable'
  /** Somebody else was first, and nothing was done: the same can be tried again at once. */
  | 'contention';

/** What kind of trouble a database reports, whichever it is; null for an error of any other kind. */
export function recordFault(fault: unknown): RecordFault | null {
  if (fault instanceof LostRace) return 'contention';
  return sqliteFault(fault) ?? postgresFault(fault);
}
