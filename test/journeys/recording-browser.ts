import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export type RecordingBrowser = {
  /** For `--open-with`: a program that writes down the address which it is given, in place of a browser. */
  readonly program: string;
  /** What was opened so far, first to last. */
  readonly opened: () => string[];
};

export function recordingBrowser(folder: string): RecordingBrowser {
  mkdirSync(folder, { recursive: true });
  const list = join(folder, 'opened.txt');
  const program = join(folder, 'open');
  writeFileSync(program, `#!/bin/sh\nprintf '%s\\n' "$1" >> '${list}'\n`);
  chmodSync(program, 0o755);
  return {
    program,
    opened: () => (existsSync(list) ? readFileSync(list, 'utf8').split('\n').filter(Boolean) : []),
  };
}
