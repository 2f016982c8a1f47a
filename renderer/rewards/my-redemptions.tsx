import { useAnswer } from '../call/use-answer.ts';
import { useCommand } from '../call/use-command.ts';
import { announceAnswer } from '../parts/announce-answer.ts';
import { Button } from '../parts/button.tsx';
import { useText } from '../text/use-text.ts';
import { RedemptionSteps } from './redemption-steps.tsx';
import { RewardPicture } from './reward-picture.tsx';
import style from './rewards-screen.module.css';

/** The member's redemptions, newest first, each with where it stands. */
export function MyRedemptions() {
  const text = useText();
  const mine = useAnswer('redemption.list', {});
  const cancel = useCommand('redemption.cancel');

  async function takeBack(redemptionId: string): Promise<void> {
    announceAnswer(text, await cancel.run({ redemptionId }), text.rewards.takenBack);
  }

  return (
    <section aria-labelledby="my-redemptions">
      <h2 id="my-redemptions" className={style.heading}>
        {text.rewards.mine}
      </h2>
      {mine.data?.length === 0 && <p className={style.muted}>{text.rewards.none}</p>}
      <ul className={style.orders}>
        {mine.data?.map((redemption) => (
          <li key={redemption.id} className={style.order}>
            <RewardPicture pictureId={redemption.pictureId} alt="" className={style.small} />
            <div>
              <h3>{redemption.rewardTitle}</h3>
              <p className={style.muted}>{text.rewards.amount(redemption.points)}</p>
              <RedemptionSteps steps={redemption.steps} />
              {(redemption.state === 'requested' || redemption.state === 'approved') && (
                <Button size="small" disabled={cancel.isRunning} onClick={() => void takeBack(redemption.id)}>
                  {text.rewards.takeBack}
                </Button>
              )}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
