import { sql } from 'kysely';
import type { Context } from '../context.ts';

type Placed = { readonly memberId: string; readonly groupId: string | null };

/** The group that each member is in now; members in none are not named. */
export async function groupsNow({ database }: Pick<Context, 'database'>): Promise<readonly Placed[]> {
  return database
    .selectFrom('group_memberships as held')
    .select(['held.member_id as memberId', 'held.group_id as groupId'])
    .where('held.group_id', 'is not', null)
    .where('held.since', '=', (from) =>
      from
        .selectFrom('group_memberships as newest')
        .select(({ fn }) => fn.max('newest.since').as('since'))
        .whereRef('newest.member_id', '=', 'held.member_id'),
    )
    .execute();
}

/** SQL for the group that a member was in at a moment; null where in none. */
export function groupAt(member: string, at: string) {
  return sql<string | null>`(
    select held.group_id from group_memberships as held
    where held.member_id = ${sql.ref(member)} and held.since <= ${sql.ref(at)}
    order by held.since desc limit 1)`;
}
