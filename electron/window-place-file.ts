import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Log } from './log.ts';
import type { WindowPlace } from './window-place.ts';

const fileName = 'window.json';

/** What was kept of the window's place; null where there is nothing that can be read. It is not worth more words than that. */
export function readWindowPlace(folder: string): unknown {
  try {
    return JSON.parse(readFileSync(join(folder, fileName), 'utf8'));
  } catch {
    return null;
  }
}

export function keepWindowPlace(folder: string, place: WindowPlace, log: Log): void {
  try {
    writeFileSync(join(folder, fileName), JSON.stringify(place), { mode: 0o600 });
  } catch (fault) {
    log('The window’s place could not be kept.', fault);
  }
}
