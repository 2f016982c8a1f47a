import { useAnswer } from '../call/use-answer.ts';
import { useText } from '../text/use-text.ts';
import style from './points-screen.module.css';

/** The rules in force, in plain words made from their data. */
export function EarningRules() {
  const { points } = useText();
  const rules = useAnswer('points.rules', {}).data;
  if (!rules) return null;
  return (
    <section className={style.panel} aria-labelledby="earning-rules">
      <h2 id="earning-rules">{points.rules}</h2>
      <ul className={style.rules}>
        {rules.awards.map(({ id, evidence, points: count }) => (
          <li key={id}>{evidence === 'declared' ? points.ruleDeclared(count) : points.ruleLinked(count)}</li>
        ))}
        <li>{points.ruleOnce}</li>
        <li>{points.ruleCap(rules.caps.perDay)}</li>
        {rules.coolingOffMinutes > 0 && <li>{points.ruleCooling(rules.coolingOffMinutes)}</li>}
        <li>{points.ruleExpiry(rules.expireAfterMonths)}</li>
        <li>{points.ruleNever}</li>
      </ul>
      <p className={style.note}>{points.rulesVersion(rules.version)}</p>
    </section>
  );
}
