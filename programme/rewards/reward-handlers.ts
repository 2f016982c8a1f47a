import { accept } from '#shared/contract/call-error.ts';
import type { Handlers } from '#shared/contract/dispatch.ts';
import { rewardKind } from '#shared/contract/reward.ts';
import type { Context } from '../context.ts';
import { selectRedemptions } from './redemption-rows.ts';
import { requestRedemption } from './request-redemption.ts';
import { settleRedemption } from './settle-redemption.ts';

type Calls =
  | 'reward.list'
  | 'redemption.request'
  | 'redemption.list'
  | 'redemption.cancel'
  | 'redemption.queue'
  | 'redemption.fulfil'
  | 'redemption.release';

export const rewardHandlers = {
  'reward.list': async (_input, { database }) => {
    const rows = await database
      .selectFrom('rewards')
      .innerJoin('pictures', 'pictures.id', 'rewards.picture_id')
      .selectAll('rewards')
      .select('pictures.alt')
      .orderBy('rewards.position')
      .execute();
    return accept(
      rows.map(({ id, title, description, kind, price, stock, ...row }) => ({
        id,
        title,
        description,
        kind: rewardKind.parse(kind),
        pictureId: row.picture_id,
        pictureAlt: row.alt,
        price,
        stock,
        fairValue: { minor: row.fair_minor, currency: row.fair_currency },
      })),
    );
  },
  'redemption.request': (input, context) => requestRedemption(context, input),
  'redemption.list': async (_input, context) =>
    accept(await selectRedemptions(context, { memberId: context.memberId })),
  'redemption.cancel': ({ redemptionId }, context) =>
    settleRedemption(context, { redemptionId, to: 'released', note: '', owner: context.memberId }),
  'redemption.queue': async (_input, context) => accept(await selectRedemptions(context, {})),
  'redemption.fulfil': ({ redemptionId, note }, context) =>
    settleRedemption(context, { redemptionId, to: 'fulfilled', note }),
  'redemption.release': ({ redemptionId, note }, context) =>
    settleRedemption(context, { redemptionId, to: 'released', note }),
} satisfies Pick<Handlers<'programme', Context>, Calls>;
