import type { Context } from '../context.ts';

/** Removes a group and all that says who was in it; its members are in none. */
export async function removeGroup({ database, announce }: Context, groupId: string): Promise<void> {
  await database
    .updateTable('group_memberships')
    .set({ group_id: null })
    .where('group_id', '=', groupId)
    .execute();
  await database.deleteFrom('member_groups').where('id', '=', groupId).execute();
  announce('points');
}
