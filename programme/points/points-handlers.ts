import { sql } from 'kysely';
import { accept } from '#shared/contract/call-error.ts';
import type { Handlers } from '#shared/contract/dispatch.ts';
import { dayIn } from '#shared/points/calendar-day.ts';
import type { Context } from '../context.ts';
import { memberAccount } from '../ledger/post-entry.ts';
import { explainAward } from './explain-award.ts';
import { exportLedger } from './export-ledger.ts';
import { heldBy } from './held-by.ts';
import { lotsHandlers } from './lots-handlers.ts';
import { rulesHandlers } from './rules-handlers.ts';

export const pointsHandlers = {
  'points.balance': async (_input, context) => {
    const { database, memberId } = context;
    const account = await database
      .selectFrom('balances')
      .select('points')
      .where('account', '=', memberAccount(memberId))
      .executeTakeFirst();
    const next = await database
      .selectFrom('lots')
      .select(['expires_on as on', ({ fn }) => fn.sum<number>('remaining').as('points')])
      .where('member_id', '=', memberId)
      .where('remaining', '>', sql.lit(0))
      .groupBy('expires_on')
      .orderBy('expires_on')
      .limit(1)
      .executeTakeFirst();
    const expiring = next === undefined ? null : { points: Number(next.points), on: next.on };
    return accept({ balance: account?.points ?? 0, held: await heldBy(context), expiring });
  },

  'points.statement': async ({ before, limit }, { database, memberId }) => {
    let query = database
      .selectFrom('entries')
      .selectAll()
      .where('member_id', '=', memberId)
      .orderBy('sequence', 'desc')
      .limit(limit);
    if (before !== null) query = query.where('sequence', '<', before);
    const rows = await query.execute();
    const own = memberAccount(memberId);
    const lines = rows.map((row) => ({
      ...row,
      ruleVersion: row.rule_version,
      change: (row.credit === own ? row.points : 0) - (row.debit === own ? row.points : 0),
    }));
    const last = lines.at(-1)?.sequence ?? 1;
    return accept({ lines, next: last > 1 ? last : null });
  },

  'points.history': async (_input, { database, memberId }) => {
    const rows = await database
      .selectFrom('entries')
      .innerJoin(
        (from) =>
          from
            .selectFrom('entries')
            .select(({ fn }) => fn.max('sequence').as('sequence'))
            .where('member_id', '=', memberId)
            .groupBy('day')
            .as('last'),
        (join) => join.onRef('last.sequence', '=', 'entries.sequence'),
      )
      .select(['entries.day as on', 'entries.balance'])
      .where('entries.member_id', '=', memberId)
      .orderBy('entries.day')
      .execute();
    return accept(rows);
  },

  'points.explain': async ({ entryId }, context) => accept({ award: await explainAward(context, entryId) }),

  'points.export': async (_input, context) => {
    const day = dayIn(context.programme.timeZone, context.now);
    return accept({ name: `herald-ledger-${day}.jsonl`, text: await exportLedger(context) });
  },
  ...lotsHandlers,
  ...rulesHandlers,
} satisfies Partial<Handlers<'programme', Context>>;
