import { type Answer, accept, refuse } from '#shared/contract/call-error.ts';
import type { Redemption } from '#shared/contract/redemption.ts';
import type { Context } from '../context.ts';

export type Which = { readonly memberId?: string; readonly redemptionId?: string };
type FoundRedemption = Redemption & { readonly memberId: string; readonly memberName: string };

/** Redemptions with their steps and whose they are, newest first. */
export async function selectRedemptions(
  { database }: Context,
  { memberId, redemptionId }: Which,
): Promise<FoundRedemption[]> {
  let query = database
    .selectFrom('redemptions')
    .innerJoin('members', 'members.id', 'redemptions.member_id')
    .innerJoin('redemption_terms as terms', 'terms.redemption_id', 'redemptions.id')
    .leftJoin('delivery_details as details', 'details.redemption_id', 'redemptions.id')
    .selectAll('redemptions')
    .select(['members.name as memberName', 'terms.needs_approval', 'terms.delivery'])
    .select('details.redemption_id as detailsOf')
    .orderBy('redemptions.id', 'desc');
  if (memberId !== undefined) query = query.where('redemptions.member_id', '=', memberId);
  if (redemptionId !== undefined) query = query.where('redemptions.id', '=', redemptionId);
  const rows = await query.execute();
  const steps = Map.groupBy(
    await stepsOf(
      database,
      rows.map(({ id }) => id),
    ),
    ({ redemption_id }) => redemption_id,
  );
  return rows.map((row) => ({
    id: row.id,
    rewardId: row.reward_id,
    rewardTitle: row.reward_title,
    pictureId: row.picture_id,
    points: row.points,
    state: row.state,
    needsApproval: row.needs_approval === 1,
    delivery: row.delivery,
    hasDetails: row.detailsOf !== null,
    memberId: row.member_id,
    memberName: row.memberName,
    steps: (steps.get(row.id) ?? []).map(({ step, at, name, note }) => ({ state: step, at, by: name, note })),
  }));
}

/** A redemption as a call answers it. */
export async function foundRedemption(context: Context, redemptionId: string): Promise<Answer<Redemption>> {
  const [found] = await selectRedemptions(context, { redemptionId });
  return found === undefined ? refuseMissing() : accept(found);
}

export function refuseMissing(): ReturnType<typeof refuse> {
  return refuse('missing', 'redemption.missing', 'This redemption is not there.');
}

function stepsOf(database: Context['database'], ids: readonly string[]) {
  return database
    .selectFrom('redemption_steps')
    .innerJoin('members', 'members.id', 'redemption_steps.by_member')
    .select([
      'redemption_steps.redemption_id',
      'redemption_steps.step',
      'redemption_steps.at',
      'redemption_steps.note',
      'members.name',
    ])
    .where('redemption_steps.redemption_id', 'in', ids)
    .orderBy('redemption_steps.position')
    .execute();
}
