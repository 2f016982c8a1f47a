import { sql } from 'kysely';
import { type Answer, accept, refuse } from '#shared/contract/call-error.ts';
import { dayIn } from '#shared/points/calendar-day.ts';
import type { PointsRules } from '#shared/points/points-rules.ts';
import type { Context } from '../context.ts';
import { openSeason } from '../season/open-season.ts';

/** Adds the next version of the rules, to hold from a day that has not passed. No entry of the past is touched. */
export async function publishRules(
  context: Context,
  rules: PointsRules,
): Promise<Answer<{ version: number }>> {
  const { database, now, memberId, programme } = context;
  const today = dayIn(programme.timeZone, now);
  const validFrom = rules.validFrom ?? today;
  if (validFrom < today) {
    return refuse('invalid', 'rules.day-past', `Rules can hold from ${today} on.`, { values: { today } });
  }
  const missing = await missingCampaign(context, rules);
  if (missing !== null) {
    return refuse('missing', 'rules.campaign-missing', `There is no campaign ${missing}.`, {
      values: { campaign: missing },
    });
  }
  const written = JSON.stringify({ ...rules, validFrom });
  // Reads the newest version in the statement that writes, so that of two managers one is told of the other.
  const done = await sql`
    insert into points_rules (version, published_at, rules, valid_from, by_member)
    select ${rules.version}, ${now.toISOString()}, ${written}, ${validFrom}, ${memberId}
    where ${rules.version} = (select max(version) + 1 from points_rules)`.execute(database);
  if (done.numAffectedRows !== 1n) {
    return refuse('conflict', 'rules.not-next', 'Other rules were published meanwhile.');
  }
  await openSeason(database, { now, timeZone: programme.timeZone });
  context.announce('points');
  context.announce('posts');
  return accept({ version: rules.version });
}

async function missingCampaign({ database }: Context, { campaigns }: PointsRules): Promise<string | null> {
  const rows = await database.selectFrom('campaigns').select('id').execute();
  const known = new Set(rows.map(({ id }) => id));
  return campaigns.find(({ campaign }) => !known.has(campaign))?.campaign ?? null;
}
