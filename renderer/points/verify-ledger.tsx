import { CircleCheck, TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import { verifyExport } from '#shared/points/verify-export.ts';
import { call } from '../call/call.ts';
import { Button } from '../parts/button.tsx';
import { saveFile } from '../parts/save-file.ts';
import type { Text } from '../text/en.ts';
import { refusalText } from '../text/refusal-text.ts';
import { useText } from '../text/use-text.ts';
import style from './points-screen.module.css';

type Outcome = { readonly isGood: boolean; readonly sentence: string };

/** Recomputes the chain here, on the device, from the export that `npm run verify-ledger` reads too. */
export function VerifyLedger({ balance }: { readonly balance: number }) {
  const text = useText();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [isRunning, setIsRunning] = useState(false);

  async function verify(): Promise<void> {
    setIsRunning(true);
    const answer = await call('points.export', {});
    setOutcome(
      answer.ok
        ? judge(text, answer.value.text, balance)
        : { isGood: false, sentence: refusalText(text, answer.error) },
    );
    setIsRunning(false);
  }

  async function save(): Promise<void> {
    const answer = await call('points.export', {});
    if (answer.ok) saveFile(answer.value.name, new Blob([answer.value.text], { type: 'application/jsonl' }));
    else setOutcome({ isGood: false, sentence: refusalText(text, answer.error) });
  }

  const Icon = outcome?.isGood ? CircleCheck : TriangleAlert;
  return (
    <section className={style.panel} aria-labelledby="verify-ledger">
      <h2 id="verify-ledger">{text.points.verify}</h2>
      <p className={style.note}>{text.points.verifyLead}</p>
      <div role="status">
        {outcome && (
          <p className={`${style.outcome} ${outcome.isGood ? style.good : style.bad}`}>
            <Icon size={16} aria-hidden />
            {outcome.sentence}
          </p>
        )}
      </div>
      <div className={style.buttons}>
        <Button onClick={() => void verify()} disabled={isRunning}>
          {isRunning ? text.points.verifying : text.points.verify}
        </Button>
        <Button look="quiet" onClick={() => void save()}>
          {text.points.saveExport}
        </Button>
      </div>
    </section>
  );
}

function judge(text: Text, exported: string, balance: number): Outcome {
  const { points } = text;
  const result = verifyExport(exported);
  if (!result.ok)
    return { isGood: false, sentence: points.verifyFailed(result.line, points.faults[result.what]) };
  if (result.balance !== balance) {
    return {
      isGood: false,
      sentence: points.verifyDiffers(points.amount(balance), points.amount(result.balance)),
    };
  }
  if (result.entries === 0) return { isGood: true, sentence: points.verifyEmpty };
  return { isGood: true, sentence: points.verified(result.entries, points.amount(result.balance)) };
}
