import type { Output } from '#shared/contract.ts';
import { payrollCountries } from '#shared/points/payroll/payroll-countries.ts';
import { type CsvCell, safeCsv } from '#shared/points/safe-csv.ts';
import type { Context } from '../context.ts';
import { entryClass, owedChange, type Period } from './movement-of.ts';

type Overview = Output<'finance.overview'>;

/** The movement as one row a figure. */
export function movementTable({ movement, cost, liability }: Overview, { from, to }: Period): string {
  const points = Object.entries(movement).map(([name, count]) => [name, count, 'points']);
  const money = Object.entries(liability ?? {}).map(([name, minor]) => [
    `liability-${name}`,
    minor,
    `minor units of ${cost?.currency ?? ''}`,
  ]);
  const assumption: CsvCell[][] = cost
    ? [
        ['cost-of-100-points', cost.minorPerHundred, `minor units of ${cost.currency}`],
        ['breakage-low', cost.breakageLow, 'per cent'],
        ['breakage-high', cost.breakageHigh, 'per cent'],
        ['assumption', cost.assumption, ''],
      ]
    : [];
  return safeCsv([
    ['figure', 'value', 'unit'],
    ['from', from, 'day'],
    ['to', to, 'day'],
    ...points,
    ...money,
    ...assumption,
  ]);
}

/** Every entry behind the movement, with what was owed after it; by entry, without a member. */
export async function entriesTable(
  { database }: Pick<Context, 'database'>,
  { from, to }: Period,
  opening: number,
) {
  const rows = await database
    .selectFrom('entries')
    .select(['id', 'day', 'rule', 'reverses', entryClass.as('class'), owedChange.as('change')])
    .where('day', '>=', from)
    .where('day', '<=', to)
    .orderBy('position')
    .execute();
  let owed = opening;
  const lines = rows.map((row): CsvCell[] => {
    owed += Number(row.change);
    return [row.id, row.day, row.class, row.rule, Number(row.change), owed, row.reverses];
  });
  return safeCsv([['entry', 'day', 'class', 'rule', 'change', 'owed', 'reverses'], ...lines]);
}

export function rewardsTable({ rewards }: Overview): string {
  return safeCsv([
    ['reward', 'title', 'kind', 'given', 'points', 'value-minor', 'currency'],
    ...rewards.map(({ rewardId, title, kind, count, points, minor, currency }) => [
      rewardId,
      title,
      kind,
      count,
      points,
      minor,
      currency,
    ]),
  ]);
}

export function budgetsTable({ budgets }: Overview): string {
  return safeCsv([
    ['budget', 'name', 'currency', 'granted-minor', 'reserved-minor', 'spent-minor', 'left-minor'],
    ...budgets.map(({ id, name, currency, granted, reserved, spent }) => [
      id,
      name,
      currency,
      granted,
      reserved,
      spent,
      granted - reserved - spent,
    ]),
  ]);
}

/** What payroll needs, and no more: what is nothing to it is left out. */
export function payrollTable(lines: Output<'finance.payroll'>): string {
  return safeCsv([
    [
      'member',
      'member-id',
      'country',
      'day',
      'reward',
      'kind',
      'value-minor',
      'currency',
      'treatment',
      'source',
      'source-checked',
    ],
    ...lines
      .filter(({ treatment }) => treatment !== 'nothing')
      .map(({ memberName, memberId, country, on, title, kind, value, treatment }) => {
        const rules = payrollCountries.find((known) => known.country === country);
        const source = rules?.sources[0]?.url ?? null;
        return [
          memberName,
          memberId,
          country,
          on,
          title,
          kind,
          value.minor,
          value.currency,
          treatment,
          source,
          rules?.checkedOn ?? null,
        ];
      }),
  ]);
}
