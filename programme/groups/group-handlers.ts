import { accept, refuse } from '#shared/contract/call-error.ts';
import type { Handlers } from '#shared/contract/dispatch.ts';
import type { Context } from '../context.ts';
import { lockAccounts } from '../ledger/lock-accounts.ts';
import { groupsNow } from './groups-now.ts';
import { importGroups } from './import-groups.ts';
import { placeMember } from './place-member.ts';
import { removeGroup } from './remove-group.ts';
import { saveGroup } from './save-group.ts';

type Calls = 'group.mine' | 'group.all' | 'group.save' | 'group.remove' | 'group.place' | 'group.import';

export const groupHandlers = {
  'group.mine': async (_input, context) => {
    const group = await context.database
      .selectFrom('group_now')
      .innerJoin('member_groups', 'member_groups.id', 'group_now.group_key')
      .select('member_groups.name')
      .where('group_now.member_id', '=', context.memberId)
      .executeTakeFirst();
    return accept({ name: group?.name ?? null });
  },

  'group.all': async (_input, context) => {
    const { database } = context;
    const placed = await groupsNow(context);
    const groupNow = new Map(placed.map(({ memberId, groupId }) => [memberId, groupId]));
    const groups = await database
      .selectFrom('member_groups')
      .select(['id', 'name', 'goal'])
      .orderBy('name')
      .execute();
    const members = await database
      .selectFrom('members')
      .select(['id', 'name'])
      .orderBy('name')
      .orderBy('id')
      .execute();
    return accept({
      groups: groups.map((group) => ({
        ...group,
        members: placed.filter(({ groupId }) => groupId === group.id).length,
      })),
      members: members.map((member) => ({
        ...member,
        groupId: groupNow.get(member.id) ?? null,
      })),
    });
  },

  'group.save': (input, context) => saveGroup(context, input),

  'group.remove': async ({ groupId }, context) => {
    await holdFigures(context);
    await removeGroup(context, groupId);
    return accept({});
  },

  'group.place': async ({ memberId, groupId }, context) => {
    const { database, announce } = context;
    const member = await database
      .selectFrom('members')
      .select('id')
      .where('id', '=', memberId)
      .executeTakeFirst();
    const group = await database
      .selectFrom('member_groups')
      .select('id')
      .where('id', '=', groupId ?? '')
      .executeTakeFirst();
    if (member === undefined || (groupId !== null && group === undefined))
      return refuse('missing', 'group.missing', 'This member or this group is not there any more.');
    await holdFigures(context);
    await placeMember(context, { memberId, groupId });
    announce('points');
    return accept({});
  },

  'group.import': async ({ text }, context) => {
    await holdFigures(context);
    return accept(await importGroups(context, text));
  },
} satisfies Pick<Handlers<'programme', Context>, Calls>;

/** Whoever awards holds it too: what is counted of the groups changes by one hand at a time. */
function holdFigures({ database }: Context): Promise<void> {
  return lockAccounts(database, ['issued']);
}
