import { type FormEvent, useState } from 'react';
import type { Redemption } from '#shared/contract/redemption.ts';
import { useCommand } from '../call/use-command.ts';
import { announce } from '../parts/announce.tsx';
import { Button } from '../parts/button.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { Problem } from '../parts/problem.tsx';
import { refusalText } from '../text/refusal-text.ts';
import { useText } from '../text/use-text.ts';
import { DeliveryFields } from './delivery-fields.tsx';
import { detailsOf, emptyDelivery } from './delivery-form.ts';
import style from './rewards-screen.module.css';

/** Asks again where to send what still waits: after a move, or where the record was restored without it. */
export function SendTo({ redemption }: { readonly redemption: Redemption }) {
  const text = useText();
  const { rewards } = text;
  const send = useCommand('redemption.sendTo');
  const [isOpen, setIsOpen] = useState(false);
  const [form, setForm] = useState(emptyDelivery);
  const [problem, setProblem] = useState<string | null>(null);

  function close(): void {
    setProblem(null);
    setForm(emptyDelivery());
    setIsOpen(false);
  }

  async function save(event: FormEvent): Promise<void> {
    event.preventDefault();
    const details = detailsOf(form, redemption.delivery);
    if (details === null) return;
    const answer = await send.run({ redemptionId: redemption.id, details });
    if (!answer.ok) return setProblem(refusalText(text, answer.error));
    announce(rewards.detailsSaved);
    close();
  }

  return (
    <>
      <p className={style.muted}>{redemption.hasDetails ? rewards.detailsKnown : rewards.detailsMissing}</p>
      <Button size="small" onClick={() => setIsOpen(true)}>
        {redemption.hasDetails ? rewards.changeDetails : rewards.giveDetails}
      </Button>
      <Dialog title={redemption.rewardTitle} isOpen={isOpen} onClose={close}>
        <form className={style.sheet} onSubmit={(event) => void save(event)}>
          <DeliveryFields delivery={redemption.delivery} form={form} onChange={setForm} />
          <Problem>{problem}</Problem>
          <div className={style.buttons}>
            <Button look="quiet" onClick={close}>
              {text.frame.cancel}
            </Button>
            <Button type="submit" look="primary" disabled={send.isRunning}>
              {rewards.saveDetails}
            </Button>
          </div>
        </form>
      </Dialog>
    </>
  );
}
