import type { Output } from '#shared/contract.ts';
import type { Context } from '../context.ts';
import { newId } from '../record/new-id.ts';
import { groupsNow } from './groups-now.ts';
import { placeMember } from './place-member.ts';
import { type GroupLine, readGroupList } from './read-group-list.ts';
import { nameKey } from './save-group.ts';

const longestName = 60;

/** Puts the members of a table into its groups and makes those that are not there. An empty group is none. */
export async function importGroups(context: Context, text: string): Promise<Output<'group.import'>> {
  const { database, announce } = context;
  const memberOf = await membersByName(context);
  const now = new Map<string, string | null>(
    (await groupsNow(context)).map(({ memberId, groupId }) => [memberId, groupId]),
  );
  const groups = new Map(
    (await database.selectFrom('member_groups').select(['id', 'name_key']).execute()).map((group) => [
      group.name_key,
      group.id,
    ]),
  );
  const unread: GroupLine[] = [];
  const before = groups.size;
  const placed = new Set<string>();
  for (const line of readGroupList(text)) {
    const [who = '', name = ''] = line.cells;
    const memberId = memberOf.get(nameKey(who)) ?? null;
    if (memberId === null || name.length > longestName) {
      unread.push(line);
      continue;
    }
    const groupId = name === '' ? null : await groupNamed(context, groups, name);
    if ((now.get(memberId) ?? null) === groupId) continue;
    await placeMember(context, { memberId, groupId });
    now.set(memberId, groupId);
    placed.add(memberId);
  }
  announce('points');
  return {
    placed: placed.size,
    made: groups.size - before,
    unread: unread.map(({ line, text: said }) => ({ line, text: said })),
  };
}

/** Members by id and by name; null where two have the same. */
async function membersByName({ database }: Context): Promise<ReadonlyMap<string, string | null>> {
  const members = await database.selectFrom('members').select(['id', 'name']).execute();
  const found = new Map<string, string | null>();
  for (const { id, name } of members) {
    const key = nameKey(name);
    found.set(key, found.has(key) ? null : id);
  }
  for (const { id } of members) found.set(nameKey(id), id);
  return found;
}

async function groupNamed(
  { database, now }: Context,
  groups: Map<string, string>,
  name: string,
): Promise<string> {
  const key = nameKey(name);
  const known = groups.get(key);
  if (known !== undefined) return known;
  const id = newId(now);
  await database.insertInto('member_groups').values({ id, name, name_key: key, goal: null }).execute();
  groups.set(key, id);
  return id;
}
