import { sql } from 'kysely';
import { accept, refuse } from '#shared/contract/call-error.ts';
import type { Handlers } from '#shared/contract/dispatch.ts';
import type { Context } from '../context.ts';
import { lockAccounts } from '../ledger/lock-accounts.ts';
import { arrangementOf } from './arrangement.ts';
import { mySeason } from './my-season.ts';

export const seasonHandlers = {
  'season.mine': async (_input, context) => accept(await mySeason(context)),
  'season.arrangement': async (_input, context) => accept(await arrangementOf(context)),

  'season.arrange': async (
    { goal, hasBadges, hasRanking, hasGroups },
    { database, memberId, now, announce },
  ) => {
    await database
      .insertInto('season_arrangements')
      .values({
        at: now.toISOString(),
        by_member: memberId,
        goal,
        has_badges: hasBadges ? 1 : 0,
        has_ranking: hasRanking ? 1 : 0,
        has_groups: hasGroups ? 1 : 0,
      })
      .execute();
    announce('points');
    return accept({});
  },

  'season.choice': async (_input, context) => {
    const { hasRanking } = await arrangementOf(context);
    const chosen = await context.database
      .selectFrom('ranking_choices')
      .select('alias')
      .where('member_id', '=', context.memberId)
      .executeTakeFirst();
    return accept({ isOffered: hasRanking, isIn: chosen !== undefined, alias: chosen?.alias ?? null });
  },

  /** To go out of the ranking leaves no trace: the choice is removed. */
  'season.choose': async ({ isIn, alias }, { database, memberId, announce }) => {
    // Whoever awards holds it too: what the season counts of a member does not change meanwhile.
    await lockAccounts(database, ['issued']);
    if (!isIn) {
      await database.deleteFrom('ranking_choices').where('member_id', '=', memberId).execute();
      announce('points');
      return accept({});
    }
    const key = alias === null ? null : alias.normalize('NFKC').toLowerCase();
    const done = await sql`
      insert into ranking_choices (member_id, alias, alias_key) select ${memberId}, ${alias}, ${key}
      where not exists (select 1 from ranking_choices where alias_key = ${key} and member_id <> ${memberId})
      on conflict (member_id) do update set alias = excluded.alias, alias_key = excluded.alias_key
    `.execute(database);
    if (done.numAffectedRows !== 1n) {
      return refuse('conflict', 'season.alias-taken', 'Somebody else stands there under this name.');
    }
    announce('points');
    return accept({});
  },
} satisfies Partial<Handlers<'programme', Context>>;
