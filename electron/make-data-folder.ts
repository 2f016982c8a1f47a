import { mkdirSync } from 'node:fs';

/** Makes the data folder, for its owner's eyes only. Throws with a sentence for people. */
export function makeDataFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
  } catch (fault) {
    const code = (fault as NodeJS.ErrnoException).code ?? String(fault);
    throw new Error(`The data folder cannot be made: ${folder} (${code}). Choose another with --data.`, {
      cause: fault,
    });
  }
}
