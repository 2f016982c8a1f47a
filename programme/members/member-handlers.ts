import { z } from 'zod';
import { accept } from '#shared/contract/call-error.ts';
import type { Handlers } from '#shared/contract/dispatch.ts';
import { account } from '#shared/contract/member.ts';
import { role } from '#shared/contract/role.ts';
import type { Context } from '../context.ts';

export const memberHandlers = {
  'session.me': async (_input, { database, memberId, programme }) => {
    const { id, name, roles } = await database
      .selectFrom('members')
      .select(['id', 'name', 'roles'])
      .where('id', '=', memberId)
      .executeTakeFirstOrThrow();
    return accept({ member: { id, name, roles: z.array(role).parse(JSON.parse(roles)) }, programme });
  },

  'account.list': async (_input, context) => accept(await accountsOf(context)),

  'account.save': async ({ network, handle }, context) => {
    const { database, memberId } = context;
    const written = (handle ?? '').trim().replace(/^@/, '');
    if (written === '') {
      await database
        .deleteFrom('accounts')
        .where('member_id', '=', memberId)
        .where('network', '=', network)
        .execute();
    } else {
      await database
        .insertInto('accounts')
        .values({ member_id: memberId, network, handle: written })
        .onConflict((conflict) => conflict.columns(['member_id', 'network']).doUpdateSet({ handle: written }))
        .execute();
    }
    context.announce('accounts');
    return accept(await accountsOf(context));
  },
} satisfies Pick<Handlers<'programme', Context>, 'session.me' | 'account.list' | 'account.save'>;

async function accountsOf({ database, memberId }: Context) {
  const rows = await database
    .selectFrom('accounts')
    .select(['network', 'handle'])
    .where('member_id', '=', memberId)
    .orderBy('network')
    .execute();
  return z.array(account).parse(rows);
}
