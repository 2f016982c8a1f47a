import { ArrowLeft } from 'lucide-react';
import { Link } from 'wouter';
import { useAnswer } from '#renderer/call/use-answer.ts';
import { EmptyState, FailedState, LoadingState } from '#renderer/parts/states.tsx';
import { useText } from '#renderer/text/use-text.ts';
import style from '../post-editor.module.css';
import { RewardEditor } from './reward-editor.tsx';
import { RewardHistory } from './reward-history.tsx';
import { VoucherCodes } from './voucher-codes.tsx';

/** One reward in the editor; null opens an empty one. */
export function OpenReward({ rewardId }: { readonly rewardId: string | null }) {
  const { manageRewards, rewards } = useText();
  const all = useAnswer('reward.all', {});
  const budgets = useAnswer('reward.budgets', {});
  const reward = all.data?.find(({ id }) => id === rewardId) ?? null;
  const isThere = rewardId === null || reward !== null;
  return (
    <>
      <Link href="/manage/rewards" className={style.back}>
        <ArrowLeft size={16} aria-hidden />
        {manageRewards.back}
      </Link>
      {all.isPending && <LoadingState />}
      {all.error && <FailedState error={all.error} onRetry={() => void all.refetch()} />}
      {all.data && !isThere && <EmptyState title={rewards.gone} />}
      {all.data && budgets.data && isThere && <RewardEditor reward={reward} budgets={budgets.data} />}
      {reward?.delivery === 'code' && <VoucherCodes reward={reward} />}
      {reward && budgets.data && <RewardHistory rewardId={reward.id} budgets={budgets.data} />}
    </>
  );
}
