import type { Reward } from '#shared/contract/reward.ts';
import { useText } from '../text/use-text.ts';
import { RewardPicture } from './reward-picture.tsx';
import style from './rewards-screen.module.css';

type Props = { readonly reward: Reward; readonly balance: number; readonly onChoose: () => void };

export function RewardTile({ reward, balance, onChoose }: Props) {
  const { rewards } = useText();
  const isGone = reward.stock === 0;
  const missing = reward.price - balance;
  return (
    <button type="button" className={style.tile} data-gone={isGone || undefined} onClick={onChoose}>
      <RewardPicture pictureId={reward.pictureId} alt="" className={style.picture} />
      <span className={style.words}>
        <span className={style.kind}>{rewards.kinds[reward.kind]}</span>
        <span className={style.title}>{reward.title}</span>
        <span className={style.price}>
          <strong>{rewards.amount(reward.price)}</strong>
          <span className={style.left}>
            {isGone
              ? rewards.soldOut
              : missing > 0
                ? rewards.missing(missing)
                : reward.stock !== null && rewards.left(reward.stock)}
          </span>
        </span>
      </span>
    </button>
  );
}
