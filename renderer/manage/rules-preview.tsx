import { addDays } from '#shared/points/calendar-day.ts';
import type { PointsRules } from '#shared/points/points-rules.ts';
import { useAnswer } from '../call/use-answer.ts';
import { FailedState, LoadingState } from '../parts/states.tsx';
import { useFormat } from '../text/use-format.ts';
import { useText } from '../text/use-text.ts';
import style from './points-desk.module.css';
import desk from './policy-desk.module.css';

/** What rules would have given in the last quarter of a year instead of what was given. */
export function RulesPreview({ rules }: { readonly rules: PointsRules }) {
  const { managePoints, points } = useText();
  const format = useFormat();
  const preview = useAnswer('points.previewRules', { rules });
  if (preview.isPending) return <LoadingState />;
  if (preview.error) return <FailedState error={preview.error} onRetry={() => void preview.refetch()} />;
  const { from, until, sums, byRule, unmeasured } = preview.data;
  const day = (on: string) => format.day(`${on}T12:00:00`);
  return (
    <section className={desk.card} aria-labelledby="rules-preview">
      <h3 id="rules-preview">{managePoints.wouldHave(day(from), day(addDays(until, -1)))}</h3>
      <p role="status">{sentence()}</p>
      {sums && sums.members > 0 && byRule === null && (
        <p className={desk.facts}>{managePoints.hiddenByRule}</p>
      )}
      {sums && sums.members > 0 && byRule && (
        <table className={style.table}>
          <thead>
            <tr>
              <th scope="col">{managePoints.ruleColumn}</th>
              <th scope="col">{managePoints.givenColumn}</th>
              <th scope="col">{managePoints.wouldColumn}</th>
            </tr>
          </thead>
          <tbody>
            {byRule.map(({ rule, given, would }) => (
              <tr key={rule}>
                <td>{points.reasons[rule] ?? rule}</td>
                <td>{format.number(given)}</td>
                <td>{format.number(would)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {unmeasured > 0 && <p className={desk.facts}>{managePoints.unmeasured(unmeasured)}</p>}
      <p className={desk.facts}>{managePoints.untouched}</p>
    </section>
  );

  function sentence(): string {
    if (sums === null) return managePoints.hidden;
    return sums.members === 0
      ? managePoints.nothingEarned
      : managePoints.sums(sums.would, sums.given, sums.members);
  }
}
