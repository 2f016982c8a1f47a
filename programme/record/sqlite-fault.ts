export type SqliteFault = 'busy' | 'read-only' | 'full-disk' | 'corrupt' | 'constraint';

// https://sqlite.org/rescode.html: the low byte is the primary code.
const primary: Readonly<Record<number, SqliteFault>> = {
  5: 'busy',
  6: 'busy',
  8: 'read-only',
  11: 'corrupt',
  13: 'full-disk',
  14: 'read-only',
  19: 'constraint',
  26: 'corrupt',
};
// A disk that fills up while the write-ahead log or its index grows shows as an I/O error of these kinds:
// WRITE, FSYNC, TRUNCATE, SHMSIZE.
const fullDiskKinds: ReadonlySet<number> = new Set([778, 1034, 1546, 4874]);

/** What kind of trouble SQLite, or the file system under it, reports; null for any other error. */
export function sqliteFault(fault: unknown): SqliteFault | null {
  if (!(fault instanceof Error)) return null;
  if ('code' in fault) {
    if (fault.code === 'ENOSPC' || fault.code === 'EDQUOT') return 'full-disk';
    if (fault.code === 'EROFS' || fault.code === 'EACCES' || fault.code === 'EPERM') return 'read-only';
  }
  if (!('errcode' in fault) || typeof fault.errcode !== 'number') return null;
  return fullDiskKinds.has(fault.errcode) ? 'full-disk' : (primary[fault.errcode & 0xff] ?? null);
}
