import type { Season } from '#shared/points/season-of.ts';
import type { Context } from '../context.ts';
import { groupAt } from '../groups/group-of.ts';

export type GroupPoints = {
  readonly memberId: string;
  /** The group that the member was in when earning them; null: in none. */
  readonly groupId: string | null;
  readonly points: number;
};

/** What was earned from shares in a season, by member and group; awards that were taken back do not count. */
export async function groupPoints(
  { database }: Context,
  { from, until }: Season,
): Promise<readonly GroupPoints[]> {
  const earned = database
    .selectFrom('awards')
    .innerJoin('entries', 'entries.id', 'awards.entry_id')
    .leftJoin('entries as reversal', 'reversal.reverses', 'entries.id')
    .select(['awards.member_id', 'awards.points', groupAt('awards.member_id', 'entries.at').as('group_id')])
    .where('entries.day', '>=', from)
    .where('entries.day', '<', until)
    .where('reversal.id', 'is', null);
  const rows = await database
    .selectFrom(earned.as('earned'))
    .select(({ fn }) => ['member_id', 'group_id', fn.sum<number>('points').as('points')])
    .groupBy(['member_id', 'group_id'])
    .execute();
  return rows.map((row) => ({
    memberId: row.member_id,
    groupId: row.group_id,
    points: Number(row.points),
  }));
}
