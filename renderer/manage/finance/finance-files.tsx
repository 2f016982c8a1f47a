import { Download } from 'lucide-react';
import { call } from '#renderer/call/call.ts';
import { announce } from '#renderer/parts/announce.tsx';
import { Button } from '#renderer/parts/button.tsx';
import { saveFile } from '#renderer/parts/save-file.ts';
import { refusalText } from '#renderer/text/refusal-text.ts';
import { useText } from '#renderer/text/use-text.ts';
import { financeFiles } from '#shared/contract/finance.ts';
import style from './finance-desk.module.css';

type Props = { readonly period: { readonly from: string; readonly to: string } };

/** The period as tables, and as a ledger that a second program adds up again. */
export function FinanceFiles({ period }: Props) {
  const text = useText();
  const { finance } = text;

  async function take(what: (typeof financeFiles)[number]): Promise<void> {
    const answer = await call('finance.export', { what, ...period });
    if (!answer.ok) return announce(refusalText(text, answer.error), 'danger');
    const type = what === 'ledger' ? 'application/jsonl' : 'text/csv';
    saveFile(answer.value.name, new Blob([answer.value.text], { type }));
  }

  return (
    <section className={style.panel} aria-labelledby="finance-files">
      <h2 id="finance-files">{finance.filesTitle}</h2>
      <p className={style.note}>{finance.filesLead}</p>
      <div className={style.buttons}>
        {financeFiles.map((what) => (
          <Button key={what} onClick={() => void take(what)}>
            <Download size={14} aria-hidden />
            {finance.files[what]}
          </Button>
        ))}
      </div>
    </section>
  );
}
