import { useAnswer } from '#renderer/call/use-answer.ts';
import { FailedState } from '#renderer/parts/states.tsx';
import { useFormat } from '#renderer/text/use-format.ts';
import { useText } from '#renderer/text/use-text.ts';
import type { Budget } from '#shared/contract/reward.ts';
import list from './change-list.module.css';
import { ChangeList } from './change-list.tsx';
import style from './reward-desk.module.css';

/** Every change of a budget, with who made it. */
export function BudgetHistory({ budget }: { readonly budget: Budget }) {
  const { rewardHistory } = useText();
  const format = useFormat();
  const history = useAnswer('reward.budgetHistory', { budgetId: budget.id });
  const said = (name: 'name' | 'currency' | 'granted', value: string | number | undefined) =>
    value === undefined
      ? null
      : name === 'granted'
        ? format.money(Number(value), budget.currency)
        : String(value);
  return (
    <section className={list.below} aria-labelledby="budget-history">
      <h3 id="budget-history">{rewardHistory.title}</h3>
      <p className={style.note}>{rewardHistory.budgetLead}</p>
      {history.error && <FailedState error={history.error} onRetry={() => void history.refetch()} />}
      {history.data && (
        <ChangeList
          changes={history.data.map(({ was, became, ...change }) => ({
            ...change,
            facts: (['name', 'currency', 'granted'] as const).flatMap((name) => {
              const now = said(name, became[name]);
              return now === null
                ? []
                : [{ label: rewardHistory.budgetFacts[name], was: said(name, was[name]), became: now }];
            }),
          }))}
        />
      )}
    </section>
  );
}
