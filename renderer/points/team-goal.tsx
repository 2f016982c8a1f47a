import type { Output } from '#shared/contract.ts';
import { useText } from '../text/use-text.ts';
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
        <>
          <progress
            className={style.goal}
            aria-labelledby="team-goal"
            aria-valuetext={earning.goalSum(sum, target)}
            max={target}
            value={Math.min(sum, target)}
          />
          <p className={style.note}>
            {earning.goalSum(sum, target)}
            {sum >= target && ` ${earning.goalReached}`}
          </p>
        </>
      )}
    </div>
  );
}
