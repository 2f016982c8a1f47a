import type { Output } from '#shared/contract.ts';
import { useText } from '../text/use-text.ts';
import { GoalBar } from './goal-bar.tsx';
import style from './season.module.css';

/** All members' points of the season on their way to the goal: one bar, nobody's share of it. */
export function TeamGoal({ target, sum, hidden }: NonNullable<Output<'season.mine'>['goal']>) {
  const { earning } = useText();
  return (
    <div className={style.part}>
      <h3 id="team-goal">{earning.goal}</h3>
      {sum === null ? (
        hidden && <p className={style.note}>{earning.hidden[hidden]}</p>
      ) : (
        <GoalBar labelledBy="team-goal" sum={sum} target={target} />
      )}
    </div>
  );
}
