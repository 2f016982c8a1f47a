import { Plus } from 'lucide-react';
import { Link } from 'wouter';
import { useAnswer } from '#renderer/call/use-answer.ts';
import { EmptyState, FailedState, LoadingState } from '#renderer/parts/states.tsx';
import { useText } from '#renderer/text/use-text.ts';
import { BudgetTable } from './budget-table.tsx';
import { ManagedRewardRow } from './managed-reward-row.tsx';
import style from './reward-desk.module.css';

/** Every reward, in the catalogue or retired, and the budgets that pay for them. */
export function RewardDesk() {
  const { manageRewards } = useText();
  const all = useAnswer('reward.all', {});
  const parts = [
    { id: 'offered', label: manageRewards.offered, rewards: all.data?.filter(({ isRetired }) => !isRetired) },
    { id: 'retired', label: manageRewards.retired, rewards: all.data?.filter(({ isRetired }) => isRetired) },
  ];
  return (
    <div className={style.desk}>
      <div className={style.head}>
        <p className={style.note}>{manageRewards.lead}</p>
        <Link href="/manage/reward/new" className={style.new}>
          <Plus size={16} aria-hidden />
          {manageRewards.add}
        </Link>
      </div>
      {all.isPending && <LoadingState />}
      {all.error && <FailedState error={all.error} onRetry={() => void all.refetch()} />}
      {all.data?.length === 0 && <EmptyState title={manageRewards.none}>{manageRewards.noneHint}</EmptyState>}
      {parts.map(
        ({ id, label, rewards }) =>
          rewards &&
          rewards.length > 0 && (
            <section key={id} aria-labelledby={`${id}-rewards`}>
              <h2 id={`${id}-rewards`}>{label}</h2>
              <ul className={style.list}>
                {rewards.map((reward) => (
                  <li key={reward.id}>
                    <ManagedRewardRow reward={reward} />
                  </li>
                ))}
              </ul>
            </section>
          ),
      )}
      <BudgetTable />
    </div>
  );
}
