import type { QueuedRedemption } from '#shared/contract/redemption.ts';
import { RedemptionSteps } from '../rewards/redemption-steps.tsx';
import { RewardPicture } from '../rewards/reward-picture.tsx';
import { useText } from '../text/use-text.ts';
import { RedemptionDecision } from './redemption-decision.tsx';
import style from './redemption-queue.module.css';
import { WhereToSend } from './where-to-send.tsx';

type Props = { readonly redemption: QueuedRedemption; readonly isWaiting: boolean };

export function RedemptionCard({ redemption, isWaiting }: Props) {
  const text = useText();
  return (
    <li className={style.card} tabIndex={isWaiting ? -1 : undefined} data-waiting={isWaiting || undefined}>
      <RewardPicture pictureId={redemption.pictureId} alt="" className={style.picture} />
      <div>
        <h3>{redemption.rewardTitle}</h3>
        <p className={style.facts}>
          {text.rewards.amount(redemption.points)} · {text.manage.by(redemption.memberName)}
        </p>
        <RedemptionSteps redemption={redemption} />
        {redemption.hasDetails && <WhereToSend redemptionId={redemption.id} />}
      </div>
      {isWaiting && <RedemptionDecision redemption={redemption} />}
    </li>
  );
}
