import { useAnswer } from '#renderer/call/use-answer.ts';
import { FailedState } from '#renderer/parts/states.tsx';
import { useText } from '#renderer/text/use-text.ts';
import type { Budget } from '#shared/contract/reward.ts';
import { ChangeList } from './change-list.tsx';
import style from './reward-desk.module.css';
import { useRewardFacts } from './use-reward-facts.ts';

type Props = { readonly rewardId: string; readonly budgets: readonly Budget[] };

/** Every change of a reward, with who made it. */
export function RewardHistory({ rewardId, budgets }: Props) {
  const { rewardHistory } = useText();
  const history = useAnswer('reward.history', { rewardId });
  const told = useRewardFacts(budgets);
  return (
    <section className={`${style.editor} ${style.codes}`} aria-labelledby="reward-history">
      <div>
        <h2 id="reward-history">{rewardHistory.title}</h2>
        <p className={style.note}>{rewardHistory.lead}</p>
        {history.error && <FailedState error={history.error} onRetry={() => void history.refetch()} />}
        {history.data && <ChangeList changes={history.data.map(told)} />}
      </div>
    </section>
  );
}
