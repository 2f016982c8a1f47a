import { useState } from 'react';
import { useAnswer } from '#renderer/call/use-answer.ts';
import { Button } from '#renderer/parts/button.tsx';
import { FailedState } from '#renderer/parts/states.tsx';
import { useFormat } from '#renderer/text/use-format.ts';
import { useText } from '#renderer/text/use-text.ts';
import type { Budget } from '#shared/contract/reward.ts';
import { BudgetDialog } from './budget-dialog.tsx';
import style from './reward-desk.module.css';

/** Each budget with what is reserved, spent and left of it. */
export function BudgetTable() {
  const { manageRewards } = useText();
  const format = useFormat();
  const budgets = useAnswer('reward.budgets', {});
  const [opened, setOpened] = useState<Budget | 'new' | null>(null);
  return (
    <section aria-labelledby="budgets">
      <h2 id="budgets">{manageRewards.budgets}</h2>
      <p className={style.note}>{manageRewards.budgetsLead}</p>
      {budgets.error && <FailedState error={budgets.error} onRetry={() => void budgets.refetch()} />}
      {budgets.data && budgets.data.length > 0 && (
        <div className={style.scroll}>
          <table className={style.table}>
            <thead>
              <tr>
                <th scope="col">{manageRewards.budget}</th>
                <th scope="col">{manageRewards.granted}</th>
                <th scope="col">{manageRewards.reserved}</th>
                <th scope="col">{manageRewards.spent}</th>
                <th scope="col">{manageRewards.left}</th>
              </tr>
            </thead>
            <tbody>
              {budgets.data.map((budget) => {
                const { id, name, currency, granted, reserved, spent } = budget;
                return (
                  <tr key={id}>
                    <td>
                      <Button
                        size="small"
                        look="quiet"
                        aria-label={manageRewards.editBudget(name)}
                        onClick={() => setOpened(budget)}
                      >
                        {name}
                      </Button>
                    </td>
                    {[granted, reserved, spent, granted - reserved - spent].map((minor, at) => (
                      // The columns never change their order.
                      // biome-ignore lint/suspicious/noArrayIndexKey: the place is what a figure is known by
                      <td key={at}>{format.money(minor, currency)}</td>
                    ))}
                  </tr>
                );
              })}
            </tbody>
          </table>
        </div>
      )}
      <Button className={style.add} onClick={() => setOpened('new')}>
        {manageRewards.addBudget}
      </Button>
      {opened !== null && (
        <BudgetDialog budget={opened === 'new' ? null : opened} onClose={() => setOpened(null)} />
      )}
    </section>
  );
}
