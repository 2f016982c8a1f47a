import { useState } from 'react';
import type { Reward } from '#shared/contract/reward.ts';
import { useCommand } from '../call/use-command.ts';
import { announce } from '../parts/announce.tsx';
import { Button } from '../parts/button.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { refusalText } from '../text/refusal-text.ts';
import { useFormat } from '../text/use-format.ts';
import { useText } from '../text/use-text.ts';
import { RewardPicture } from './reward-picture.tsx';
import style from './rewards-screen.module.css';

type Props = { readonly reward: Reward | null; readonly balance: number; readonly onClose: () => void };

/** What the reward is, what is left after it, and the one button that redeems it. */
export function RedeemDialog({ reward, balance, onClose }: Props) {
  const text = useText();
  const format = useFormat();
  const request = useCommand('redemption.request');
  const [problem, setProblem] = useState<string | null>(null);

  function close(): void {
    setProblem(null);
    onClose();
  }

  async function redeem({ id, price, title }: Reward): Promise<void> {
    const answer = await request.run({ rewardId: id, price });
    if (!answer.ok) return setProblem(refusalText(text, answer.error));
    announce(text.rewards.redeemed(title));
    close();
  }

  const missing = reward ? reward.price - balance : 0;
  const isGone = reward?.stock === 0;
  return (
    <Dialog title={reward?.title ?? ''} isOpen={reward !== null} onClose={close}>
      {reward && (
        <div className={style.sheet}>
          <RewardPicture pictureId={reward.pictureId} alt={reward.pictureAlt} className={style.large} />
          <p>{reward.description}</p>
          <p className={style.muted}>
            {text.rewards.kinds[reward.kind]}
            {' · '}
            {text.rewards.worth(format.money(reward.fairValue.minor, reward.fairValue.currency))}
            {reward.stock !== null && ` · ${isGone ? text.rewards.soldOut : text.rewards.left(reward.stock)}`}
          </p>
          <p>
            {missing > 0 ? text.rewards.missing(missing) : text.rewards.after(balance - reward.price)}
            {missing <= 0 && !isGone && <span className={style.muted}> {text.rewards.redeemHint}</span>}
          </p>
          {problem && (
            <p className={style.problem} role="alert">
              {problem}
            </p>
          )}
          <div className={style.buttons}>
            <Button look="quiet" onClick={close}>
              {text.frame.cancel}
            </Button>
            <Button
              look="primary"
              disabled={missing > 0 || isGone || request.isRunning}
              onClick={() => void redeem(reward)}
            >
              {request.isRunning ? text.rewards.redeeming : text.rewards.redeem(reward.price)}
            </Button>
          </div>
        </div>
      )}
    </Dialog>
  );
}
