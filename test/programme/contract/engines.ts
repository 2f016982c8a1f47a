import { describe } from 'vitest';
import type { Engine } from './engine.ts';
import { postgresEngine } from './postgres-engine.ts';
import { sqliteEngine } from './sqlite-engine.ts';

/** Says the same tests of each database. One that cannot be started here is skipped, and says why. */
export function onEachEngine(say: (engine: Engine) => void): void {
  for (const engine of [sqliteEngine, postgresEngine]) {
    const where = engine.missing === null ? engine.name : `${engine.name} (skipped: ${engine.missing})`;
    describe.skipIf(engine.missing !== null)(`on ${where}`, () => say(engine));
  }
}
