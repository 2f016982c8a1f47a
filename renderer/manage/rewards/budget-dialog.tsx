import { type FormEvent, useState } from 'react';
import { useCommand } from '#renderer/call/use-command.ts';
import { announce } from '#renderer/parts/announce.tsx';
import { Button } from '#renderer/parts/button.tsx';
import { Dialog } from '#renderer/parts/dialog.tsx';
import { Field } from '#renderer/parts/field.tsx';
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
  const [problem, setProblem] = useState<string | null>(null);

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    const minor = minorOf(granted);
    if (minor === null) return setProblem(manageRewards.wrongNumber(manageRewards.granted));
    const answer = await save.run({
      id: budget?.id ?? null,
      name,
      currency: currency.trim().toUpperCase(),
      granted: minor,
    });
    if (!answer.ok) return setProblem(refusalText(text, answer.error));
    announce(manageRewards.budgetSaved);
    onClose();
  }

  return (
    <Dialog title={budget?.name ?? manageRewards.addBudget} isOpen onClose={onClose}>
      <form className={style.sheet} onSubmit={(event) => void submit(event)}>
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
        {problem && (
          <p className={style.problem} role="alert">
            {problem}
          </p>
        )}
        <div className={style.buttons}>
          <Button type="submit" look="primary" disabled={save.isRunning}>
            {manageRewards.saveBudget}
          </Button>
          <Button look="quiet" onClick={onClose}>
            {text.frame.cancel}
          </Button>
        </div>
      </form>
      {budget && <BudgetHistory budget={budget} />}
    </Dialog>
  );
}
