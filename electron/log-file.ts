import { appendFileSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Log } from './log.ts';

const largest = 1_000_000;

/**
 * Writes what went wrong to `herald.log` in the data folder, for the person to pass on. It keeps two files of 1 MB at most,
 * and never stops anything: where it cannot write, `fallBack` gets the line.
 */
export function logFile(folder: string, now: () => Date, fallBack: (line: string) => void): Log {
  const file = join(folder, 'herald.log');
  return (sentence, fault) => {
    const cause =
      fault === undefined
        ? ''
        : ` ${fault instanceof Error ? (fault.stack ?? fault.message) : String(fault)}`;
    const line = `${now().toISOString()} ${sentence}${cause}\n`;
    try {
      if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > largest) {
        renameSync(file, join(folder, 'herald.earlier.log'));
      }
      appendFileSync(file, line, { mode: 0o600 });
    } catch {
      fallBack(line);
    }
  };
}
