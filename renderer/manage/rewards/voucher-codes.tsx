import { type FormEvent, useRef, useState } from 'react';
import { useCommand } from '#renderer/call/use-command.ts';
import { announce } from '#renderer/parts/announce.tsx';
import { Button } from '#renderer/parts/button.tsx';
import { Field } from '#renderer/parts/field.tsx';
import { refusalText } from '#renderer/text/refusal-text.ts';
import { useText } from '#renderer/text/use-text.ts';
import type { ManagedReward } from '#shared/contract/reward.ts';
import style from './reward-desk.module.css';

/** Takes new codes in. Those that are in are never shown here again. */
export function VoucherCodes({ reward }: { readonly reward: ManagedReward }) {
  const text = useText();
  const { manageRewards } = text;
  const add = useCommand('reward.addCodes');
  const chooser = useRef<HTMLInputElement>(null);
  const [codes, setCodes] = useState('');
  const [problem, setProblem] = useState<string | null>(null);

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    const answer = await add.run({ rewardId: reward.id, text: codes });
    setProblem(answer.ok ? null : refusalText(text, answer.error));
    if (!answer.ok) return;
    setCodes('');
    announce(manageRewards.codesAdded(answer.value.added, answer.value.known));
  }

  return (
    <section className={`${style.editor} ${style.codes}`} aria-labelledby="voucher-codes">
      <div>
        <h2 id="voucher-codes">{manageRewards.codes}</h2>
        <p className={style.note}>{manageRewards.codesLead(reward.codes)}</p>
      </div>
      <form className={style.sheet} onSubmit={(event) => void submit(event)}>
        <Field label={manageRewards.codesText} hint={manageRewards.codesHint} error={problem}>
          {(ids) => (
            <textarea
              {...ids}
              rows={4}
              required
              spellCheck={false}
              autoComplete="off"
              value={codes}
              onChange={({ target }) => setCodes(target.value)}
            />
          )}
        </Field>
        <div className={style.buttons}>
          <Button type="submit" disabled={add.isRunning || codes.trim() === ''}>
            {manageRewards.addCodes}
          </Button>
          <Button look="quiet" onClick={() => chooser.current?.click()}>
            {manageRewards.codesFile}
          </Button>
        </div>
        <input
          ref={chooser}
          type="file"
          hidden
          accept=".csv,.txt,text/csv,text/plain"
          onChange={({ target }) => {
            void target.files?.[0]?.text().then(setCodes);
            target.value = '';
          }}
        />
      </form>
    </section>
  );
}
