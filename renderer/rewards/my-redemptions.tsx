import { useAnswer } from '../call/use-answer.ts';
import { useText } from '../text/use-text.ts';
import { RedemptionRow } from './redemption-row.tsx';
import style from './rewards-screen.module.css';

/** The member's redemptions, newest first, each with where it stands; of one reward, or of all. */
export function MyRedemptions({ rewardId }: { readonly rewardId?: string }) {
  const { rewards } = useText();
  const mine = useAnswer('redemption.list', {});
  const shown = mine.data?.filter((redemption) => rewardId === undefined || redemption.rewardId === rewardId);
  if (rewardId !== undefined && !shown?.length) return null;

  return (
    <section aria-labelledby="my-redemptions">
      <h2 id="my-redemptions" className={style.heading}>
        {rewardId === undefined ? rewards.mine : rewards.mineOfThis}
      </h2>
      {shown?.length === 0 && <p className={style.muted}>{rewards.none}</p>}
      <ul className={style.orders}>
        {shown?.map((redemption) => (
          <RedemptionRow key={redemption.id} redemption={redemption} />
        ))}
      </ul>
    </section>
  );
}
