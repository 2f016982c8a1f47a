import type { Context } from '../context.ts';

type Placed = { readonly memberId: string; readonly groupId: string };

/** The group that each member is in now; members in none are not named. */
export async function groupsNow({ database }: Pick<Context, 'database'>): Promise<readonly Placed[]> {
  return database
    .selectFrom('group_now')
    .select(['member_id as memberId', 'group_key as groupId'])
    .where('group_key', '<>', '')
    .execute();
}
