import { addDays, dayIn } from '#shared/points/calendar-day.ts';
import { seasonOf } from '#shared/points/season-of.ts';
import type { Context } from '../context.ts';
import { rulesInForce } from '../points/rules-in-force.ts';

/** Puts a member into a group, or into none, from now on. Where they were before stays until its season is over. */
export async function placeMember(
  context: Context,
  { memberId, groupId }: { readonly memberId: string; readonly groupId: string | null },
): Promise<void> {
  const { database, now } = context;
  const since = now.toISOString();
  await database
    .insertInto('group_memberships')
    .values({ member_id: memberId, since, group_id: groupId })
    .onConflict((conflict) => conflict.columns(['member_id', 'since']).doUpdateSet({ group_id: groupId }))
    .execute();
  const forgotten = await firstOfSeason(context);
  await database
    .deleteFrom('group_memberships')
    .where('member_id', '=', memberId)
    .where('since', '<', (from) =>
      from
        .selectFrom('group_memberships as later')
        .select(({ fn }) => fn.max('later.since').as('last'))
        .where('later.member_id', '=', memberId)
        .where('later.since', '<', forgotten),
    )
    .execute();
}

/** A day before the season by the calendar: its first moment lies after that in every time zone. */
async function firstOfSeason(context: Context): Promise<string> {
  const { season } = await rulesInForce(context);
  return addDays(seasonOf(dayIn(context.programme.timeZone, context.now), season).from, -1);
}
