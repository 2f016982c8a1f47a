import { useState } from 'react';
import { useCommand } from '#renderer/call/use-command.ts';
import { Field } from '#renderer/parts/field.tsx';
import { FormDialog, type Outcome } from '#renderer/parts/form-dialog.tsx';
import { refusalText } from '#renderer/text/refusal-text.ts';
import { useText } from '#renderer/text/use-text.ts';
import type { Output } from '#shared/contract.ts';
import { minorOf, writtenMinor } from '../rewards/money-field.ts';
import style from './finance-desk.module.css';

type Props = { readonly cost: Output<'finance.overview'>['cost']; readonly onClose: () => void };

/** Says anew what a point costs, as the next version. */
export function CostDialog({ cost, onClose }: Props) {
  const text = useText();
  const { finance, manageRewards } = text;
  const save = useCommand('finance.setCost');
  const [form, setForm] = useState({
    hundred: cost ? writtenMinor(cost.minorPerHundred) : '',
    currency: cost?.currency ?? '',
    low: String(cost?.breakageLow ?? 0),
    high: String(cost?.breakageHigh ?? 0),
    assumption: '',
  });
  const typed = (name: keyof typeof form) => ({
    value: form[name],
    required: true,
    onChange: ({ target }: { target: { value: string } }) => setForm({ ...form, [name]: target.value }),
  });

  async function keep(): Promise<Outcome> {
    const minorPerHundred = minorOf(form.hundred);
    if (minorPerHundred === null) return { problem: manageRewards.wrongNumber(finance.costOfHundred) };
    const answer = await save.run({
      after: cost?.version ?? 0,
      currency: form.currency.trim().toUpperCase(),
      minorPerHundred,
      breakageLow: Number(form.low),
      breakageHigh: Number(form.high),
      assumption: form.assumption,
    });
    return answer.ok ? { done: finance.costSaved } : { problem: refusalText(text, answer.error) };
  }

  return (
    <FormDialog
      title={finance.setCost}
      keepLabel={finance.saveCost}
      isRunning={save.isRunning}
      onKeep={keep}
      onClose={onClose}
    >
      <div className={style.period}>
        <Field label={finance.costOfHundred}>
          {(ids) => <input {...ids} inputMode="decimal" {...typed('hundred')} />}
        </Field>
        <Field label={manageRewards.currency} hint={manageRewards.currencyHint}>
          {(ids) => <input {...ids} pattern="[A-Za-z]{3}" {...typed('currency')} />}
        </Field>
        <Field label={finance.breakageLow}>
          {(ids) => <input {...ids} type="number" min={0} max={100} {...typed('low')} />}
        </Field>
        <Field label={finance.breakageHigh}>
          {(ids) => <input {...ids} type="number" min={0} max={100} {...typed('high')} />}
        </Field>
      </div>
      <Field label={finance.assumption}>
        {(ids) => <textarea {...ids} rows={3} maxLength={1000} {...typed('assumption')} />}
      </Field>
    </FormDialog>
  );
}
