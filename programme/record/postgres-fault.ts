import { isOutdated } from './pipelined-pool.ts';
import type { RecordFault } from './record-fault.ts';

// https://www.postgresql.org/docs/current/errcodes-appendix.html
const kinds: Readonly<Record<string, RecordFault>> = {
  '40001': 'contention',
  '40P01': 'contention',
  // Two at once with the same key, place in a chain or name: whoever tries again finds the other's row.
  '23505': 'contention',
  '53100': 'full-disk',
  '25006': 'read-only',
  '53300': 'busy',
  '55P03': 'busy',
  '57014': 'busy',
  '57P01': 'unreachable',
  '57P02': 'unreachable',
  '57P03': 'unreachable',
  XX001: 'corrupt',
  XX002: 'corrupt',
};
const brokenWays: ReadonlySet<unknown> = new Set(['ECONNRESET', 'EPIPE', 'ETIMEDOUT']);
const noWay: ReadonlySet<unknown> = new Set(['connect', 'getaddrinfo']);
// What pg and Kysely say of a connection that is gone; these errors have no code.
const gone =
  /^(Connection terminated|Client has encountered a connection error|Postgres connection has been|timeout exceeded when)/;

/** What kind of trouble PostgreSQL, or the way to it, reports; null for any other error. */
export function postgresFault(fault: unknown): RecordFault | null {
  if (!(fault instanceof Error)) return null;
  const code = 'code' in fault && typeof fault.code === 'string' ? fault.code : '';
  const isGone = code.startsWith('08') || brokenWays.has(code) || gone.test(fault.message);
  if (isGone || ('syscall' in fault && noWay.has(fault.syscall))) return 'unreachable';
  return isOutdated(fault) ? 'contention' : (kinds[code] ?? null);
}
