import { ArrowLeft } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'wouter';
import { useAnswer } from '../call/use-answer.ts';
import { Button } from '../parts/button.tsx';
import { Screen } from '../parts/screen.tsx';
import { EmptyState, FailedState, LoadingState } from '../parts/states.tsx';
import { useFormat } from '../text/use-format.ts';
import { useText } from '../text/use-text.ts';
import { MyRedemptions } from './my-redemptions.tsx';
import { RedeemDialog } from './redeem-dialog.tsx';
import { RewardFacts } from './reward-facts.tsx';
import { rewardObstacleText } from './reward-obstacle-text.ts';
import style from './reward-page.module.css';
import { RewardPicture } from './reward-picture.tsx';
import { WhatIf } from './what-if.tsx';

/** One reward: what it is, what it asks for, and what is left after it. */
export function RewardPage({ rewardId }: { readonly rewardId: string }) {
  const text = useText();
  const { rewards } = text;
  const format = useFormat();
  const catalogue = useAnswer('reward.list', {});
  const preview = useAnswer('reward.preview', { rewardId });
  const [isOpen, setIsOpen] = useState(false);
  const reward = catalogue.data?.find(({ id }) => id === rewardId);
  const obstacle = reward ? rewardObstacleText(text, reward, format.day) : null;
  const isEnough = preview.data !== undefined && preview.data.after !== null;

  return (
    <Screen title={reward?.title ?? rewards.title} lead={reward ? rewards.kinds[reward.kind] : rewards.lead}>
      <Link href="/rewards" className={style.back}>
        <ArrowLeft size={16} aria-hidden />
        {rewards.back}
      </Link>
      {catalogue.isPending && <LoadingState />}
      {catalogue.error && <FailedState error={catalogue.error} onRetry={() => void catalogue.refetch()} />}
      {catalogue.data && !reward && <EmptyState title={rewards.gone} />}
      {reward && (
        <div className={style.columns}>
          <div className={style.main}>
            <RewardPicture pictureId={reward.pictureId} alt={reward.pictureAlt} className={style.picture} />
            <p className={style.description}>{reward.description}</p>
            <RewardFacts reward={reward} />
          </div>
          <div className={style.side}>
            <section className={style.panel} aria-labelledby="what-if">
              <p className={style.price}>{rewards.amount(reward.price)}</p>
              {preview.data && <WhatIf preview={preview.data} price={reward.price} />}
              {obstacle !== null && <p className={style.obstacle}>{obstacle}</p>}
              <Button
                look="primary"
                disabled={obstacle !== null || !isEnough}
                onClick={() => setIsOpen(true)}
              >
                {rewards.open}
              </Button>
            </section>
            <MyRedemptions rewardId={reward.id} />
          </div>
          <RedeemDialog
            reward={reward}
            balance={preview.data?.balance ?? 0}
            isOpen={isOpen}
            onClose={() => setIsOpen(false)}
          />
        </div>
      )}
    </Screen>
  );
}
