import type { RulesPreview } from '#shared/contract/points.ts';
import { addDays, dayIn } from '#shared/points/calendar-day.ts';
import { fewestShown } from '#shared/points/fewest-shown.ts';
import { otherRuleIds, type PointsRules } from '#shared/points/points-rules.ts';
import { replayPast } from '#shared/points/replay-past.ts';
import type { Context } from '../context.ts';
import { pastOf } from './past.ts';

/** A quarter of a year, in whole weeks. */
const quarterDays = 91;

type Given = { readonly memberId: string; readonly rule: string; readonly points: number };

/** Replays by other rules what members shared, suggested and learned, and sets it beside what was given. Sums only, and none of fewer than five others. */
export async function previewRules(context: Context, rules: PointsRules): Promise<RulesPreview> {
  const { timeZone } = context.programme;
  const until = addDays(dayIn(timeZone, context.now), 1);
  const from = addDays(until, -quarterDays);
  const past = await pastOf(context);
  const isWithin = (at: string) => {
    const day = dayIn(timeZone, new Date(at));
    return day >= from && day < until;
  };
  // All of the past is replayed, for caps and cooling-off; only the last days are counted.
  const would = replayPast(rules, past, timeZone).filter(({ at, points }) => points > 0 && isWithin(at));
  const given = await givenWithin(context, from, until);
  const unmeasured = past.shares.filter(
    (share) => isWithin(share.declaredAt) && share.likeness === null,
  ).length;
  const members = membersOf([...given, ...would]);
  const isShown = (group: ReadonlySet<string>) =>
    group.size === 0 || group.size >= fewestShown || (group.size === 1 && group.has(context.memberId));
  const groups = [membersOf(given), membersOf(would), touchedBy(given, would), members];
  if (!groups.every(isShown)) return { from, until, sums: null, byRule: null, unmeasured: 0 };
  const names = [
    ...new Set([...rules.awards.map(({ id }) => id), ...[...given, ...would].map(({ rule }) => rule)]),
  ];
  const byRule = names.map((rule) => {
    const [gave, gives] = [given, would].map((scores) => scores.filter((score) => score.rule === rule));
    return {
      rule,
      given: sumOf(gave ?? []),
      would: sumOf(gives ?? []),
      of: membersOf([...(gave ?? []), ...(gives ?? [])]),
    };
  });
  return {
    from,
    until,
    sums: { members: members.size, given: sumOf(given), would: sumOf(would) },
    // With one group left out, the rest would tell it: so either all or none.
    byRule: byRule.every(({ of }) => isShown(of)) ? byRule.map(({ of: _, ...row }) => row) : null,
    unmeasured,
  };
}

async function givenWithin({ database }: Context, from: string, until: string): Promise<readonly Given[]> {
  const entries = database.selectFrom('entries').where('day', '>=', from).where('day', '<', until);
  return entries
    .innerJoin('awards', 'awards.entry_id', 'entries.id')
    .select(['awards.member_id as memberId', 'awards.rule', 'awards.points'])
    .unionAll(
      entries
        .where('rule', 'in', otherRuleIds)
        .select(['entries.member_id as memberId', 'entries.rule', 'entries.points']),
    )
    .execute();
}

/** Whose sum would be another: a change that touches a few would tell how much they shared. */
function touchedBy(given: readonly Given[], would: readonly Given[]): ReadonlySet<string> {
  const sums = new Map<string, number>();
  for (const { memberId, points } of given) sums.set(memberId, (sums.get(memberId) ?? 0) - points);
  for (const { memberId, points } of would) sums.set(memberId, (sums.get(memberId) ?? 0) + points);
  return new Set([...sums].filter(([, sum]) => sum !== 0).map(([id]) => id));
}

function membersOf(scores: readonly { readonly memberId: string }[]): ReadonlySet<string> {
  return new Set(scores.map(({ memberId }) => memberId));
}

function sumOf(scores: readonly { readonly points: number }[]): number {
  return scores.reduce((sum, { points }) => sum + points, 0);
}
