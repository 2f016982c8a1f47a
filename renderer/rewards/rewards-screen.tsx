import { useAnswer } from '../call/use-answer.ts';
import { Screen } from '../parts/screen.tsx';
import { EmptyState, FailedState, LoadingState } from '../parts/states.tsx';
import { useText } from '../text/use-text.ts';
import { MyRedemptions } from './my-redemptions.tsx';
import { RewardTile } from './reward-tile.tsx';
import style from './rewards-screen.module.css';

/** What points can be redeemed for, and what the member has redeemed. */
export function RewardsScreen() {
  const { rewards } = useText();
  const catalogue = useAnswer('reward.list', {});
  const balance = useAnswer('points.balance', {}).data?.balance ?? 0;

  return (
    <Screen title={rewards.title} lead={rewards.lead}>
      {catalogue.isPending && <LoadingState />}
      {catalogue.error && <FailedState error={catalogue.error} onRetry={() => void catalogue.refetch()} />}
      {catalogue.data?.length === 0 && <EmptyState title={rewards.emptyTitle}>{rewards.empty}</EmptyState>}
      <div className={style.columns}>
        {catalogue.data && catalogue.data.length > 0 && (
          <section aria-labelledby="reward-catalogue">
            <h2 id="reward-catalogue" className={style.heading}>
              {rewards.catalogue}
            </h2>
            <ul className={style.grid}>
              {catalogue.data.map((reward) => (
                <li key={reward.id}>
                  <RewardTile reward={reward} balance={balance} />
                </li>
              ))}
            </ul>
          </section>
        )}
        <MyRedemptions />
      </div>
    </Screen>
  );
}
