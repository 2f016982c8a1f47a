export type ChangedFacts<Facts> = { readonly was: Partial<Facts>; readonly became: Partial<Facts> };

/** The facts that are others afterwards, as they were and as they are; null where none is. */
export function changedFacts<Facts extends object>(was: Facts, became: Facts): ChangedFacts<Facts> | null {
  const names = Object.keys(became) as (keyof Facts)[];
  const changed = names.filter((name) => JSON.stringify(was[name]) !== JSON.stringify(became[name]));
  if (changed.length === 0) return null;
  const only = (facts: Facts) =>
    Object.fromEntries(changed.map((name) => [name, facts[name]])) as Partial<Facts>;
  return { was: only(was), became: only(became) };
}
