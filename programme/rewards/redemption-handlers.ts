import { accept } from '#shared/contract/call-error.ts';
import type { Handlers } from '#shared/contract/dispatch.ts';
import type { QueuedRedemption } from '#shared/contract/redemption.ts';
import type { Context } from '../context.ts';
import { readDetails, sendTo } from './delivery-details.ts';
import { foundRedemption, selectRedemptions } from './redemption-rows.ts';
import { requestRedemption } from './request-redemption.ts';
import { settleRedemption } from './settle-redemption.ts';
import { readCode } from './voucher-codes.ts';
import { writeStep } from './write-step.ts';

type Calls =
  | 'redemption.request'
  | 'redemption.list'
  | 'redemption.cancel'
  | 'redemption.sendTo'
  | 'redemption.code'
  | 'redemption.queue'
  | 'redemption.details'
  | 'redemption.approve'
  | 'redemption.fulfil'
  | 'redemption.release';

export const redemptionHandlers = {
  'redemption.request': (input, context) => requestRedemption(context, input),
  'redemption.list': async (_input, context) =>
    accept(await selectRedemptions(context, { memberId: context.memberId })),
  'redemption.cancel': ({ redemptionId }, context) =>
    settleRedemption(context, { redemptionId, to: 'released', note: '', owner: context.memberId }),
  'redemption.sendTo': (input, context) => sendTo(context, input),
  'redemption.code': ({ redemptionId }, context) => readCode(context, redemptionId),
  'redemption.queue': async (_input, context) => accept(await queueOf(context)),
  'redemption.details': ({ redemptionId }, context) => readDetails(context, redemptionId),
  'redemption.approve': async (input, context) => {
    const refused = await writeStep(context, { ...input, to: 'approved' });
    if (refused !== null) return refused;
    context.announce('redemptions');
    return foundRedemption(context, input.redemptionId);
  },
  'redemption.fulfil': (input, context) => settleRedemption(context, { ...input, to: 'fulfilled' }),
  'redemption.release': (input, context) => settleRedemption(context, { ...input, to: 'released' }),
} satisfies Pick<Handlers<'programme', Context>, Calls>;

async function queueOf(context: Context): Promise<QueuedRedemption[]> {
  const { count } = await context.database
    .selectFrom('members')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  const own = Number(count) > 1 ? 'self' : 'alone';
  const rows = await selectRedemptions(context, {});
  return rows.map((row) => ({ ...row, owner: row.memberId === context.memberId ? own : 'other' }));
}
