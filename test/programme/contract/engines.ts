import { describe } from 'vitest';
import { clockAt } from '../open-sample.ts';
import type { Engine, Place } from './engine.ts';
import { postgresEngine } from './postgres-engine.ts';
import { sqliteEngine } from './sqlite-engine.ts';

/** Says the same tests of each database. One that cannot be started here is skipped, and says why. */
export function onEachEngine(say: (engine: Engine) => void): void {
  for (const engine of [sqliteEngine, postgresEngine]) {
    const where = engine.missing === null ? engine.name : `${engine.name} (skipped: ${engine.missing})`;
    describe.skipIf(engine.missing !== null)(`on ${where}`, () => say(engine));
  }
}

/** A place with the sample programme in it, to be copied. */
export async function makeSeeded(engine: Engine): Promise<Place> {
  const place = await engine.make();
  await (await place.open(clockAt('2026-11-23T09:00:00.000Z'))).programme.close();
  return place;
}
