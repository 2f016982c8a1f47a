import { type Answer, accept, refuse } from '#shared/contract/call-error.ts';
import type { Redemption } from '#shared/contract/redemption.ts';
import type { Context } from '../context.ts';
import type { Tables } from '../record/tables.ts';
import { together } from '../record/together.ts';

export type Which = { readonly memberId?: string; readonly redemptionId?: string };
type FoundRedemption = Redemption & { readonly memberId: string; readonly memberName: string };

/** Redemptions with their steps and whose they are, newest first. */
export async function selectRedemptions({ database }: Context, which: Which): Promise<FoundRedemption[]> {
  const [rows, steps] = await together(database, [rowsOf(database, which), stepsOf(database, which)]);
  const byRedemption = Map.groupBy(steps.rows, ({ redemption_id }) => redemption_id);
  return rows.rows.map((row) => toRedemption(row, byRedemption.get(row.id) ?? []));
}

type Row = Tables['redemptions'] &
  Pick<Tables['redemption_terms'], 'needs_approval' | 'delivery'> & {
    readonly memberName: string;
    /** The redemption's id where there are details of where to send it. */
    readonly detailsOf: string | null;
  };
type StepRow = Pick<Tables['redemption_steps'], 'step' | 'at' | 'note'> & { readonly name: string };

export function toRedemption(row: Row, steps: readonly StepRow[]): FoundRedemption {
  return {
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
    steps: steps.map(({ step, at, name, note }) => ({ state: step, at, by: name, note })),
  };
}

/** A redemption as a call answers it. */
export async function foundRedemption(context: Context, redemptionId: string): Promise<Answer<Redemption>> {
  const [found] = await selectRedemptions(context, { redemptionId });
  return found === undefined ? refuseMissing() : accept(found);
}

export function refuseMissing(): ReturnType<typeof refuse> {
  return refuse('missing', 'redemption.missing', 'This redemption is not there.');
}

function rowsOf(database: Context['database'], { memberId, redemptionId }: Which) {
  return database
    .selectFrom('redemptions')
    .innerJoin('members', 'members.id', 'redemptions.member_id')
    .innerJoin('redemption_terms as terms', 'terms.redemption_id', 'redemptions.id')
    .leftJoin('delivery_details as details', 'details.redemption_id', 'redemptions.id')
    .selectAll('redemptions')
    .select(['members.name as memberName', 'terms.needs_approval', 'terms.delivery'])
    .select('details.redemption_id as detailsOf')
    .$if(memberId !== undefined, (query) => query.where('redemptions.member_id', '=', memberId ?? ''))
    .$if(redemptionId !== undefined, (query) => query.where('redemptions.id', '=', redemptionId ?? ''))
    .orderBy('redemptions.id', 'desc');
}

function stepsOf(database: Context['database'], { memberId, redemptionId }: Which) {
  return database
    .selectFrom('redemption_steps as steps')
    .innerJoin('members', 'members.id', 'steps.by_member')
    .innerJoin('redemptions', 'redemptions.id', 'steps.redemption_id')
    .select(['steps.redemption_id', 'steps.step', 'steps.at', 'steps.note', 'members.name'])
    .$if(memberId !== undefined, (query) => query.where('redemptions.member_id', '=', memberId ?? ''))
    .$if(redemptionId !== undefined, (query) => query.where('redemptions.id', '=', redemptionId ?? ''))
    .orderBy('steps.position');
}
