import { Link } from 'wouter';
import type { Reward } from '#shared/contract/reward.ts';
import { useFormat } from '../text/use-format.ts';
import { useText } from '../text/use-text.ts';
import { rewardObstacleText } from './reward-obstacle-text.ts';
import { RewardPicture } from './reward-picture.tsx';
import style from './rewards-screen.module.css';

type Props = { readonly reward: Reward; readonly balance: number };

export function RewardTile({ reward, balance }: Props) {
  const text = useText();
  const format = useFormat();
  const { rewards } = text;
  const missing = reward.price - balance;
  const obstacle = rewardObstacleText(text, reward, format.day);
  return (
    <Link
      href={`/rewards/${encodeURIComponent(reward.id)}`}
      className={style.tile}
      data-gone={obstacle !== null || undefined}
    >
      <RewardPicture pictureId={reward.pictureId} alt="" className={style.picture} />
      <span className={style.words}>
        <span className={style.kind}>{rewards.kinds[reward.kind]}</span>
        <span className={style.title}>{reward.title}</span>
        <span className={style.price}>
          <strong>{rewards.amount(reward.price)}</strong>
          <span className={style.left}>
            {obstacle ??
              (missing > 0 ? rewards.missing(missing) : reward.stock !== null && rewards.left(reward.stock))}
          </span>
        </span>
      </span>
    </Link>
  );
}
