import type { Output } from '#shared/contract.ts';
import { useText } from '../text/use-text.ts';
import { GoalBar } from './goal-bar.tsx';
import style from './season.module.css';

type Own = NonNullable<NonNullable<Output<'season.mine'>['groups']>['own']>;

/** The own group's points on their way to its goal; a group without a goal has none to show. */
export function GroupGoal({ name, target, sum, hidden }: Own) {
  const { earning } = useText();
  if (target === null) return null;
  return (
    <div className={style.part}>
      <h3 id="group-goal">{earning.groupGoal(name)}</h3>
      {sum === null ? (
        hidden && <p className={style.note}>{earning.groupHidden[hidden]}</p>
      ) : (
        <GoalBar labelledBy="group-goal" sum={sum} target={target} />
      )}
    </div>
  );
}
