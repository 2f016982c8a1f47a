import { type FormEvent, useState } from 'react';
import type { Reward } from '#shared/contract/reward.ts';
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

type Props = {
  readonly reward: Reward;
  readonly balance: number;
  readonly isOpen: boolean;
  readonly onClose: () => void;
};

/** What is left after it, where to send it if it is sent, and the one button that redeems. */
export function RedeemDialog({ reward, balance, isOpen, onClose }: Props) {
  const text = useText();
  const request = useCommand('redemption.request');
  const [form, setForm] = useState(emptyDelivery);
  const [problem, setProblem] = useState<string | null>(null);

  function close(): void {
    setProblem(null);
    setForm(emptyDelivery());
    onClose();
  }

  async function redeem(event: FormEvent): Promise<void> {
    event.preventDefault();
    const { id, price, title, delivery } = reward;
    const details = detailsOf(form, delivery);
    const answer = await request.run({ rewardId: id, price, ...(details && { details }) });
    if (!answer.ok) return setProblem(refusalText(text, answer.error));
    announce(text.rewards.redeemed(title));
    close();
  }

  return (
    <Dialog title={reward.title} isOpen={isOpen} onClose={close}>
      <form className={style.sheet} onSubmit={(event) => void redeem(event)}>
        <p>
          {text.rewards.after(balance - reward.price)}
          <span className={style.muted}> {text.rewards.redeemHint}</span>
        </p>
        {reward.needsApproval && <p className={style.muted}>{text.rewards.approvalNeeded}</p>}
        <DeliveryFields delivery={reward.delivery} form={form} onChange={setForm} />
        <Problem>{problem}</Problem>
        <div className={style.buttons}>
          <Button look="quiet" onClick={close}>
            {text.frame.cancel}
          </Button>
          <Button type="submit" look="primary" disabled={request.isRunning}>
            {request.isRunning ? text.rewards.redeeming : text.rewards.redeem(reward.price)}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
