import type { Redemption } from '#shared/contract/redemption.ts';
import { useCommand } from '../call/use-command.ts';
import { announceAnswer } from '../parts/announce-answer.ts';
import { Button } from '../parts/button.tsx';
import { useText } from '../text/use-text.ts';
import { RedemptionSteps } from './redemption-steps.tsx';
import { RewardPicture } from './reward-picture.tsx';
import style from './rewards-screen.module.css';
import { SendTo } from './send-to.tsx';
import { VoucherCode } from './voucher-code.tsx';

/** One redemption of the member's, with what can still be done about it. */
export function RedemptionRow({ redemption }: { readonly redemption: Redemption }) {
  const text = useText();
  const cancel = useCommand('redemption.cancel');
  const { id, state, delivery } = redemption;
  const isWaiting = state === 'requested' || state === 'approved';

  return (
    <li className={style.order}>
      <RewardPicture pictureId={redemption.pictureId} alt="" className={style.small} />
      <div>
        <h3>{redemption.rewardTitle}</h3>
        <p className={style.muted}>{text.rewards.amount(redemption.points)}</p>
        <RedemptionSteps redemption={redemption} />
        <div className={style.actions}>
          {isWaiting && (delivery === 'email' || delivery === 'address') && (
            <SendTo redemption={redemption} />
          )}
          {state === 'fulfilled' && delivery === 'code' && <VoucherCode redemptionId={id} />}
          {isWaiting && (
            <Button
              size="small"
              look="quiet"
              disabled={cancel.isRunning}
              onClick={async () =>
                announceAnswer(text, await cancel.run({ redemptionId: id }), text.rewards.takenBack)
              }
            >
              {text.rewards.takeBack}
            </Button>
          )}
        </div>
      </div>
    </li>
  );
}
