import { z } from 'zod';
import { daysFrom } from './days-from.ts';

const samplePack = z.looseObject({ version: z.int().positive(), effectiveInDays: z.int() });

/** The sample's pack as it is published: its whole-day offsets become dates, counted from the first start. */
export function datePack(data: unknown, firstStart: Date): { version: number } & Record<string, unknown> {
  const { effectiveInDays, ...pack } = samplePack.parse(data);
  const effective = daysFrom(firstStart, effectiveInDays).slice(0, 10);
  const dated = z.record(z.string(), z.unknown()).parse(dateWindows(pack, firstStart));
  return { ...dated, version: pack.version, effective };
}

/** Offsets may stand at any depth: in each window of an embargo, in each crisis topic to come. */
function dateWindows(value: unknown, firstStart: Date): unknown {
  if (Array.isArray(value)) return value.map((item) => dateWindows(item, firstStart));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => {
      if (name === 'fromInDays' && typeof inner === 'number') return ['from', daysFrom(firstStart, inner)];
      if (name === 'untilInDays' && typeof inner === 'number') return ['until', daysFrom(firstStart, inner)];
      return [name, dateWindows(inner, firstStart)];
    }),
  );
}
