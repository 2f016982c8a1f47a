import { useState } from 'react';
import { useAnswer } from '#renderer/call/use-answer.ts';
import { Field } from '#renderer/parts/field.tsx';
import { FailedState, LoadingState } from '#renderer/parts/states.tsx';
import { useText } from '#renderer/text/use-text.ts';
import { CostOfRewards } from './cost-of-rewards.tsx';
import style from './finance-desk.module.css';
import { FinanceFiles } from './finance-files.tsx';
import { LiabilityPanel } from './liability-panel.tsx';
import { MovementPanel } from './movement-panel.tsx';
import { PayrollPanel } from './payroll-panel.tsx';

/** What points and rewards cost in a period, and what to take along to finance and payroll. */
export function FinanceDesk() {
  const { finance } = useText();
  const [period, setPeriod] = useState(() => quarterSoFar(new Date()));
  const isRight = period.from !== '' && period.to !== '' && period.from <= period.to;
  const overview = useAnswer('finance.overview', period, { enabled: isRight });
  return (
    <div className={style.desk}>
      <p className={style.note}>{finance.lead}</p>
      <div className={style.period}>
        <Field label={finance.from}>
          {(ids) => (
            <input
              {...ids}
              type="date"
              required
              value={period.from}
              onChange={({ target }) => setPeriod({ ...period, from: target.value })}
            />
          )}
        </Field>
        <Field label={finance.to} error={isRight ? null : finance.periodWrong}>
          {(ids) => (
            <input
              {...ids}
              type="date"
              required
              value={period.to}
              onChange={({ target }) => setPeriod({ ...period, to: target.value })}
            />
          )}
        </Field>
      </div>
      {isRight && overview.isPending && <LoadingState />}
      {overview.error && <FailedState error={overview.error} onRetry={() => void overview.refetch()} />}
      {overview.data && (
        <>
          <div className={style.columns}>
            <MovementPanel movement={overview.data.movement} />
            <LiabilityPanel cost={overview.data.cost} liability={overview.data.liability} />
          </div>
          <CostOfRewards rewards={overview.data.rewards} budgets={overview.data.budgets} />
        </>
      )}
      {isRight && <FinanceFiles period={period} />}
      <PayrollPanel />
    </div>
  );
}

/** From the first day of this quarter to today, as the device has them. */
function quarterSoFar(today: Date): { readonly from: string; readonly to: string } {
  const two = (part: number) => String(part).padStart(2, '0');
  const first = today.getMonth() - (today.getMonth() % 3) + 1;
  return {
    from: `${today.getFullYear()}-${two(first)}-01`,
    to: `${today.getFullYear()}-${two(today.getMonth() + 1)}-${two(today.getDate())}`,
  };
}
