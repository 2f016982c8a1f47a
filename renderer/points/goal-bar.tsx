import { useText } from '../text/use-text.ts';
import style from './season.module.css';

type Props = { readonly labelledBy: string; readonly sum: number; readonly target: number };

/** How far many together are on the way to a goal. */
export function GoalBar({ labelledBy, sum, target }: Props) {
  const { earning } = useText();
  return (
    <>
      <progress
        className={style.goal}
        aria-labelledby={labelledBy}
        aria-valuetext={earning.goalSum(sum, target)}
        max={target}
        value={Math.min(sum, target)}
      />
      <p className={style.note}>
        {earning.goalSum(sum, target)}
        {sum >= target && ` ${earning.goalReached}`}
      </p>
    </>
  );
}
