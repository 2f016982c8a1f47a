import type { Output } from '#shared/contract.ts';
import { judgeRewards } from '#shared/points/payroll/judge-rewards.ts';
import { payrollCountries } from '#shared/points/payroll/payroll-countries.ts';
import type { Context } from '../context.ts';
import { givenRewards } from './given-rewards.ts';

/** What was given in a month, each line judged together with all else that its member was given in it. */
export async function payrollOf(
  context: Pick<Context, 'database' | 'programme'>,
  month: string,
): Promise<Output<'finance.payroll'>> {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const last = new Date(Date.UTC(year, number, 0)).getUTCDate();
  const given = await givenRewards(context, { from: `${month}-01`, to: `${month}-${last}` });
  const rows = await context.database.selectFrom('payroll_countries').selectAll().execute();
  const countries = new Map(rows.map(({ member_id, country }) => [member_id, country]));
  const lines = [...Map.groupBy(given, ({ memberId }) => memberId)].flatMap(([memberId, theirs]) => {
    const country = countries.get(memberId) ?? null;
    const rules = payrollCountries.find((known) => known.country === country) ?? null;
    const rewards = theirs.map(({ kind, minor, currency }) => ({ kind, value: { minor, currency } }));
    const treatments = judgeRewards(rules, rewards);
    return theirs.map(({ id, memberName, on, title, kind, minor, currency }, at) => ({
      redemptionId: id,
      memberId,
      memberName,
      country,
      on,
      title,
      kind,
      value: { minor, currency },
      treatment: treatments[at] ?? 'ask',
    }));
  });
  return lines.sort(
    (one, other) => one.memberName.localeCompare(other.memberName, 'en') || (one.on < other.on ? -1 : 1),
  );
}
