import { fewestShown } from './fewest-shown.ts';

type Runner = { readonly id: string; readonly points: number };
export type Place<R extends Runner> = R & { readonly place: number };

const reach = 2;

/** A member's place with at most two above and two below; the same points share a place. Null where they are too few, or the member is not among them. */
export function neighbourhood<R extends Runner>(
  runners: readonly R[],
  id: string,
): readonly Place<R>[] | null {
  if (runners.length < fewestShown) return null;
  const inOrder = runners.toSorted((a, b) => b.points - a.points || (a.id < b.id ? -1 : 1));
  const mine = inOrder.findIndex((runner) => runner.id === id);
  if (mine < 0) return null;
  const places = inOrder.map((runner) => ({
    ...runner,
    place: 1 + inOrder.filter(({ points }) => points > runner.points).length,
  }));
  return places.slice(Math.max(0, mine - reach), mine + reach + 1);
}
