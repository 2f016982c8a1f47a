import { Download } from 'lucide-react';
import { useState } from 'react';
import { call } from '#renderer/call/call.ts';
import { useAnswer } from '#renderer/call/use-answer.ts';
import { announce } from '#renderer/parts/announce.tsx';
import { Button } from '#renderer/parts/button.tsx';
import { Field } from '#renderer/parts/field.tsx';
import { saveFile } from '#renderer/parts/save-file.ts';
import { FailedState } from '#renderer/parts/states.tsx';
import { refusalText } from '#renderer/text/refusal-text.ts';
import { useText } from '#renderer/text/use-text.ts';
import style from './finance-desk.module.css';
import { PayrollSources } from './payroll-sources.tsx';
import { PayrollTable } from './payroll-table.tsx';

/** The one place of finance with names: what each member's payroll needs to know of a month. */
export function PayrollPanel() {
  const text = useText();
  const { finance } = text;
  const [month, setMonth] = useState(() => thisMonth(new Date()));
  const isMonth = /^\d{4}-\d{2}$/.test(month);
  const lines = useAnswer('finance.payroll', { month }, { enabled: isMonth });

  async function take(): Promise<void> {
    const answer = await call('finance.payrollExport', { month });
    if (!answer.ok) return announce(refusalText(text, answer.error), 'danger');
    saveFile(answer.value.name, new Blob([answer.value.text], { type: 'text/csv' }));
  }

  return (
    <section className={style.panel} aria-labelledby="payroll">
      <h2 id="payroll">{finance.payroll}</h2>
      <p className={style.note}>{finance.payrollLead}</p>
      <div className={style.period}>
        <Field label={finance.month}>
          {(ids) => (
            <input {...ids} type="month" value={month} onChange={({ target }) => setMonth(target.value)} />
          )}
        </Field>
      </div>
      {lines.error && <FailedState error={lines.error} onRetry={() => void lines.refetch()} />}
      {lines.data?.length === 0 && <p className={style.note}>{finance.payrollNone}</p>}
      {lines.data && lines.data.length > 0 && (
        <>
          <PayrollTable lines={lines.data} />
          <div className={style.buttons}>
            <Button onClick={() => void take()}>
              <Download size={14} aria-hidden />
              {finance.payrollFile}
            </Button>
          </div>
        </>
      )}
      <PayrollSources />
    </section>
  );
}

function thisMonth(today: Date): string {
  return `${today.getFullYear()}-${String(today.getMonth() + 1).padStart(2, '0')}`;
}
