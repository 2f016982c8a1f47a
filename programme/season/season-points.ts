import type { Season } from '#shared/points/season-of.ts';
import type { Context } from '../context.ts';

/** What each member earned from shares in a season; awards that were taken back do not count. */
export async function seasonPoints(
  { database }: Context,
  { from, until }: Season,
): Promise<ReadonlyMap<string, number>> {
  const rows = await database
    .selectFrom('awards')
    .innerJoin('entries', 'entries.id', 'awards.entry_id')
    .leftJoin('entries as reversal', 'reversal.reverses', 'entries.id')
    .select(['awards.member_id', ({ fn }) => fn.sum<number>('awards.points').as('points')])
    .where('entries.day', '>=', from)
    .where('entries.day', '<', until)
    .where('reversal.id', 'is', null)
    .groupBy('awards.member_id')
    .execute();
  return new Map(rows.map(({ member_id, points }) => [member_id, Number(points)]));
}
