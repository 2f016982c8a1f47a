import { sql } from 'kysely';
import { type Answer, accept, refuse } from '#shared/contract/call-error.ts';
import type { MemberGroup } from '#shared/contract/group.ts';
import type { Input } from '#shared/contract.ts';
import type { Context } from '../context.ts';
import { newId } from '../record/new-id.ts';

/** Names that differ in capitals or in how a letter is made up are the same. */
export const nameKey = (name: string): string => name.trim().normalize('NFKC').toLowerCase();

/** Makes a group, or changes its name and goal. No two have the same name. */
export async function saveGroup(
  { database, now, announce }: Context,
  { id, name, goal }: Input<'group.save'>,
): Promise<Answer<MemberGroup>> {
  const groupId = id ?? newId(now);
  const key = nameKey(name);
  const isFree = sql<boolean>`not exists (select 1 from member_groups where name_key = ${key} and id <> ${groupId})`;
  const done =
    id === null
      ? (
          await sql`insert into member_groups (id, name, name_key, goal)
            select ${groupId}, ${name}, ${key}, ${sql.lit(goal)} where ${isFree}`.execute(database)
        ).numAffectedRows
      : (
          await database
            .updateTable('member_groups')
            .set({ name, name_key: key, goal })
            .where('id', '=', id)
            .where(isFree)
            .executeTakeFirst()
        ).numUpdatedRows;
  if (done !== 1n)
    return refuse('conflict', 'group.name-taken', 'There is a group of this name, or this one is gone.');
  announce('points');
  return accept({ id: groupId, name, goal });
}
