import { addDays, dayIn } from '#shared/points/calendar-day.ts';
import type { RunningCampaign } from '#shared/points/campaign-percent.ts';
import type { Context } from '../context.ts';

/** Every campaign with its calendar days: the one on which it ends still belongs to it. */
export async function runningCampaigns({
  database,
  programme,
}: Context): Promise<ReadonlyMap<string, RunningCampaign>> {
  const { timeZone } = programme;
  const rows = await database.selectFrom('campaigns').select(['id', 'starts_at', 'ends_at']).execute();
  return new Map(
    rows.map(({ id, starts_at, ends_at }) => [
      id,
      {
        id,
        from: dayIn(timeZone, new Date(starts_at)),
        until: ends_at === null ? null : addDays(dayIn(timeZone, new Date(ends_at)), 1),
      },
    ]),
  );
}
