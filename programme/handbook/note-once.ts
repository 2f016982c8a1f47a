import type { Context } from '../context.ts';

/** Notes that a member has read a version or passed its training; false where that is noted already. One statement decides. */
export async function noteOnce(
  { database, memberId, now }: Context,
  table: 'handbook_acknowledgements' | 'handbook_trainings',
  version: number,
): Promise<boolean> {
  const done = await database
    .insertInto(table)
    .columns(['member_id', 'version', 'at'])
    .expression(({ selectFrom, val, not, exists }) =>
      selectFrom('handbook_versions')
        .select([val(memberId).as('member_id'), 'version', val(now.toISOString()).as('at')])
        .where('version', '=', version)
        .where(
          not(
            exists(
              selectFrom(table)
                .select('at')
                .where('member_id', '=', memberId)
                .where(`${table}.version`, '=', version),
            ),
          ),
        ),
    )
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return done.numInsertedOrUpdatedRows === 1n;
}
