import { accept } from '#shared/contract/call-error.ts';
import type { Handlers } from '#shared/contract/dispatch.ts';
import type { Output } from '#shared/contract.ts';
import { pointLiability } from '#shared/points/point-liability.ts';
import type { Context } from '../context.ts';
import { financeLedger } from './finance-ledger.ts';
import { budgetsTable, entriesTable, movementTable, payrollTable, rewardsTable } from './finance-tables.ts';
import { costsOf, givenRewards } from './given-rewards.ts';
import { movementOf, type Period } from './movement-of.ts';
import { payrollOf } from './payroll-of.ts';
import { costInForce, setCost } from './point-cost.ts';

type Calls =
  | 'finance.overview'
  | 'finance.setCost'
  | 'finance.payroll'
  | 'finance.setCountry'
  | 'finance.export'
  | 'finance.payrollExport';

export const financeHandlers = {
  'finance.overview': async (period, context) => accept(await overviewOf(context, period)),
  'finance.setCost': (input, context) => setCost(context, input),
  'finance.payroll': async ({ month }, context) => accept(await payrollOf(context, month)),
  'finance.setCountry': async ({ memberId, country }, { database, announce }) => {
    await database.deleteFrom('payroll_countries').where('member_id', '=', memberId).execute();
    if (country !== null) {
      await database.insertInto('payroll_countries').values({ member_id: memberId, country }).execute();
    }
    announce('rewards');
    return accept({});
  },
  'finance.export': async ({ what, from, to }, context) => {
    const period = { from, to };
    const overview = await overviewOf(context, period);
    const ending = what === 'ledger' ? 'jsonl' : 'csv';
    const name = `herald-${what === 'ledger' ? 'finance' : what}-${from}-${to}.${ending}`;
    return accept({ name, text: await fileOf(context, what, period, overview) });
  },
  'finance.payrollExport': async ({ month }, context) =>
    accept({ name: `herald-payroll-${month}.csv`, text: payrollTable(await payrollOf(context, month)) }),
} satisfies Pick<Handlers<'programme', Context>, Calls>;

async function overviewOf(context: Context, period: Period): Promise<Output<'finance.overview'>> {
  const movement = await movementOf(context, period);
  const cost = await costInForce(context);
  return {
    movement,
    cost,
    liability: cost && pointLiability(movement.closing, cost),
    rewards: costsOf(await givenRewards(context, period)),
    budgets: await context.database.selectFrom('budgets').selectAll().orderBy('name').orderBy('id').execute(),
  };
}

function fileOf(
  context: Context,
  what: 'movement' | 'entries' | 'rewards' | 'budgets' | 'ledger',
  period: Period,
  overview: Output<'finance.overview'>,
): string | Promise<string> {
  switch (what) {
    case 'movement':
      return movementTable(overview, period);
    case 'entries':
      return entriesTable(context, period, overview.movement.opening);
    case 'rewards':
      return rewardsTable(overview);
    case 'budgets':
      return budgetsTable(overview);
    case 'ledger':
      return financeLedger(context, period, overview);
  }
}
