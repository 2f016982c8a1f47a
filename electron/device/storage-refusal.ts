import { refuse } from '#shared/contract/call-error.ts';

type Refusal = ReturnType<typeof refuse>;

const sqliteFull = 13;
const sqliteReadOnly = 8;
const sqliteCannotOpen = 14;
const sqliteBusy = [5, 6];

/** What to answer when writing to the disk failed for a reason that a person can do something about; null for any other. */
export function storageRefusal(fault: unknown): Refusal | null {
  if (!(fault instanceof Error)) {
    return null;
  }
  const system = 'code' in fault ? fault.code : undefined;
  // The lowest byte is the error; the others say more about it (https://sqlite.org/rescode.html#extrc).
  const sqlite = 'errcode' in fault && typeof fault.errcode === 'number' ? fault.errcode & 0xff : undefined;
  if (system === 'ENOSPC' || system === 'EDQUOT' || sqlite === sqliteFull) {
    return refuse('unavailable', 'record.full-disk', 'The disk is full. What was saved before is unchanged.');
  }
  if (
    system === 'EROFS' ||
    system === 'EACCES' ||
    system === 'EPERM' ||
    sqlite === sqliteReadOnly ||
    sqlite === sqliteCannotOpen
  ) {
    return refuse('unavailable', 'record.read-only', 'Herald may not write to its data folder.');
  }
  if (sqlite !== undefined && sqliteBusy.includes(sqlite)) {
    return refuse('unavailable', 'record.busy', 'Another program is using the data folder.');
  }
  return null;
}
