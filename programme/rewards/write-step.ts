import { sql } from 'kysely';
import { refuse } from '#shared/contract/call-error.ts';
import type { Context } from '../context.ts';
import { refuseMissing } from './redemption-rows.ts';

export type Step = {
  readonly redemptionId: string;
  readonly to: 'approved' | 'fulfilled' | 'released';
  readonly note: string;
  /** Set where only this member's own redemptions may be settled. */
  readonly owner?: string | undefined;
};

/**
 * Writes the next step of a redemption; null where it was written, else why not. State, approval and whose it is are asked in
 * the statement that writes, so two callers cannot both settle, and nobody decides on their own.
 */
export async function writeStep(
  context: Context,
  { redemptionId, to, note, owner }: Step,
): Promise<ReturnType<typeof refuse> | null> {
  const { database, now, memberId } = context;
  const done = await sql`
    insert into redemption_steps (redemption_id, step, at, by_member, note)
    select redemptions.id, ${to}, ${now.toISOString()}, ${memberId}, ${note}
    from redemptions
      join redemption_transitions on before = state and after = ${to}
      join redemption_terms on redemption_id = redemptions.id
    where redemptions.id = ${redemptionId}
      and (${to} <> 'fulfilled' or needs_approval = 0 or state = 'approved')
      and (${to} = 'released' or member_id <> ${memberId}
        or not (exists (select 1 from members where id < ${memberId})
          or exists (select 1 from members where id > ${memberId})))
      and member_id = coalesce(${owner ?? null}, member_id)`.execute(database);
  return done.numAffectedRows === 1n ? null : stepRefusal(context, { redemptionId, to, note, owner });
}

async function stepRefusal(
  { database, memberId }: Context,
  { redemptionId, to, owner }: Step,
): Promise<ReturnType<typeof refuse>> {
  const found = await database
    .selectFrom('redemptions')
    .select((from) => [
      'state',
      'member_id',
      from
        .selectFrom('members')
        .select(({ fn }) => fn.countAll<number>().as('count'))
        .where('members.id', '<>', memberId)
        .as('others'),
    ])
    .where('id', '=', redemptionId)
    .executeTakeFirst();
  if (found === undefined || (owner ?? found.member_id) !== found.member_id) return refuseMissing();
  const isSettled = found.state === 'fulfilled' || found.state === 'released';
  if (isSettled || found.state === to) {
    return refuse('conflict', 'redemption.settled', 'This redemption is already settled.', {
      values: { state: found.state },
    });
  }
  const isOwn = found.member_id === memberId && Number(found.others) > 0;
  return isOwn && to !== 'released'
    ? refuse('forbidden', 'redemption.own', 'Somebody else has to decide about your own redemption.')
    : refuse(
        'conflict',
        'redemption.not-approved',
        'This reward has to be approved before it is handed over.',
      );
}
