import { z } from 'zod';

/** A time in which a topic stays inside: `from` and `until` as the pack has them, a day or a moment. */
export type QuietWindow = {
  readonly id: string;
  readonly topic: string;
  readonly from: string;
  readonly until: string;
};

const moment = z.string().refine((text) => !Number.isNaN(Date.parse(text)));
const quietWindow = z.looseObject({ id: z.string(), topic: z.string(), from: moment, until: moment });
const embargoes = z.object({
  rules: z.object({ embargoes: z.object({ windows: z.array(z.unknown()) }) }),
});

/** The quiet periods and embargoes of a pack, first to begin first; none where it has no such rule, and without those that cannot be read. */
export function quietWindows(pack: unknown): readonly QuietWindow[] {
  const parsed = embargoes.safeParse(pack);
  if (!parsed.success) return [];
  return parsed.data.rules.embargoes.windows
    .flatMap((one) => quietWindow.safeParse(one).data ?? [])
    .sort((a, b) => Date.parse(a.from) - Date.parse(b.from));
}

/** What of these lies in each month from `now` on, up to so many months; days are counted in UTC. Empty months are left out. */
export function agendaOf<Entry extends Pick<QuietWindow, 'from' | 'until'>>(
  entries: readonly Entry[],
  now: Date,
  months: number,
): readonly { readonly month: string; readonly entries: readonly Entry[] }[] {
  return Array.from({ length: months }, (_, ahead) => {
    const start = Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + ahead, 1);
    const end = Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + ahead + 1, 1);
    return {
      month: new Date(start).toISOString().slice(0, 7),
      entries: entries.filter(
        ({ from, until }) => Date.parse(from) < end && Date.parse(until) > Math.max(start, now.getTime()),
      ),
    };
  }).filter((month) => month.entries.length > 0);
}
