import { Link } from 'wouter';
import { RewardPicture } from '#renderer/rewards/reward-picture.tsx';
import { useText } from '#renderer/text/use-text.ts';
import type { ManagedReward } from '#shared/contract/reward.ts';
import style from './reward-desk.module.css';

export function ManagedRewardRow({ reward }: { readonly reward: ManagedReward }) {
  const { manageRewards, rewards } = useText();
  const { stock, waiting, given } = reward;
  const left = stock === null ? manageRewards.unlimited : stock === 0 ? rewards.soldOut : rewards.left(stock);
  return (
    <Link href={`/manage/reward/${encodeURIComponent(reward.id)}`} className={style.reward}>
      <RewardPicture pictureId={reward.pictureId} alt="" className={style.picture} />
      <span className={style.words}>
        <strong>{reward.title}</strong>
        <span className={style.note}>{rewards.kinds[reward.kind]}</span>
        <span className={style.note}>
          {manageRewards.facts(rewards.amount(reward.price), left, waiting, given)}
        </span>
      </span>
    </Link>
  );
}
