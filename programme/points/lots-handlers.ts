import { sql } from 'kysely';
import { accept } from '#shared/contract/call-error.ts';
import type { Handlers } from '#shared/contract/dispatch.ts';
import { dayIn, daysBetween } from '#shared/points/calendar-day.ts';
import { expiryWarning } from '#shared/points/expiry-warning.ts';
import type { Context } from '../context.ts';

export const lotsHandlers = {
  'points.lots': async (_input, { database, memberId, now, programme }) => {
    const today = dayIn(programme.timeZone, now);
    const rows = await database
      .selectFrom('lots')
      .select(['expires_on as on', ({ fn }) => fn.sum<number>('remaining').as('points')])
      .where('member_id', '=', memberId)
      .where('remaining', '>', sql.lit(0))
      .where('expires_on', '>', today)
      .groupBy('expires_on')
      .orderBy('expires_on')
      .execute();
    const lots = rows.map(({ on, points }) => ({ on, points: Number(points), days: daysBetween(today, on) }));
    const dismissed = await database
      .selectFrom('dismissed_expiries')
      .select(['expires_on as on', 'days as at'])
      .where('member_id', '=', memberId)
      .execute();
    return accept({ lots, warning: expiryWarning(lots, dismissed) });
  },

  'points.dismissExpiry': async ({ on, at }, { database, memberId, announce }) => {
    await database
      .insertInto('dismissed_expiries')
      .values({ member_id: memberId, expires_on: on, days: at })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    announce('points');
    return accept({});
  },
} satisfies Partial<Handlers<'programme', Context>>;
