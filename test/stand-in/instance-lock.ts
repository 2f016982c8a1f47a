import { readFileSync, watch, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const lockName = 'stand-in.lock';
const callName = 'stand-in.call';

/** One process a user-data folder. A second one leaves its arguments where the first is watching, and is told false. */
export function takeLock(folder: string, onSecond: (argv: readonly string[]) => void): boolean {
  const lock = join(folder, lockName);
  const call = join(folder, callName);
  if (isRunning(readOr(lock))) {
    writeFileSync(call, JSON.stringify(process.argv));
    return false;
  }
  writeFileSync(lock, String(process.pid));
  writeFileSync(call, '');
  watch(call, { persistent: false }, () => {
    const argv = readOr(call);
    if (argv === '') return;
    writeFileSync(call, '');
    onSecond(JSON.parse(argv));
  });
  return true;
}

function readOr(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    // Nobody has been here.
    return '';
  }
}

function isRunning(pid: string): boolean {
  if (pid === '' || Number(pid) === process.pid) return false;
  try {
    process.kill(Number(pid), 0);
    return true;
  } catch {
    // No such process: the lock is of one that was killed.
    return false;
  }
}
