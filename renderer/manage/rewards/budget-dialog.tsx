import { useState } from 'react';
import { useCommand } from '#renderer/call/use-command.ts';
import { Field } from '#renderer/parts/field.tsx';
import { FormDialog, type Outcome } from '#renderer/parts/form-dialog.tsx';
import { refusalText } from '#renderer/text/refusal-text.ts';
import { useText } from '#renderer/text/use-text.ts';
import type { Budget } from '#shared/contract/reward.ts';
import { BudgetHistory } from './budget-history.tsx';
import { minorOf, writtenMinor } from './money-field.ts';
import style from './reward-desk.module.css';

type Props = { readonly budget: Budget | null; readonly onClose: () => void };

/** Name and amount of a budget; the currency is chosen once. */
export function BudgetDialog({ budget, onClose }: Props) {
  const text = useText();
  const { manageRewards } = text;
  const save = useCommand('reward.saveBudget');
  const [name, setName] = useState(budget?.name ?? '');
  const [currency, setCurrency] = useState(budget?.currency ?? '');
  const [granted, setGranted] = useState(budget ? writtenMinor(budget.granted) : '');

  async function keep(): Promise<Outcome> {
    const minor = minorOf(granted);
    if (minor === null) return { problem: manageRewards.wrongNumber(manageRewards.granted) };
    const answer = await save.run({
      id: budget?.id ?? null,
      name,
      currency: currency.trim().toUpperCase(),
      granted: minor,
    });
    return answer.ok ? { done: manageRewards.budgetSaved } : { problem: refusalText(text, answer.error) };
  }

  return (
    <FormDialog
      title={budget?.name ?? manageRewards.addBudget}
      keepLabel={manageRewards.saveBudget}
      isRunning={save.isRunning}
      onKeep={keep}
      onClose={onClose}
      below={budget && <BudgetHistory budget={budget} />}
    >
      <Field label={manageRewards.budgetName}>
        {(ids) => (
          <input
            {...ids}
            required
            maxLength={120}
            value={name}
            onChange={({ target }) => setName(target.value)}
          />
        )}
      </Field>
      <div className={style.budget}>
        <Field label={manageRewards.granted}>
          {(ids) => (
            <input
              {...ids}
              required
              inputMode="decimal"
              value={granted}
              onChange={({ target }) => setGranted(target.value)}
            />
          )}
        </Field>
        <Field label={manageRewards.currency} hint={manageRewards.currencyHint}>
          {(ids) => (
            <input
              {...ids}
              required
              pattern="[A-Za-z]{3}"
              readOnly={budget !== null}
              value={currency}
              onChange={({ target }) => setCurrency(target.value)}
            />
          )}
        </Field>
      </div>
    </FormDialog>
  );
}
