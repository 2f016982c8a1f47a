import { compareRules } from '#shared/points/compare-rules.ts';
import { ruleFacts } from '#shared/points/rule-facts.ts';
import { useAnswer } from '../call/use-answer.ts';
import { useFormat } from '../text/use-format.ts';
import { useText } from '../text/use-text.ts';
import style from './points-screen.module.css';
import { RuleChanges } from './rule-changes.tsx';
import { useFactWords } from './use-fact-words.ts';

/** The rules in force in plain words made from their data, what their last version changed, and what is to come. */
export function EarningRules() {
  const { points, earning } = useText();
  const format = useFormat();
  const words = useFactWords();
  const rules = useAnswer('points.rules', {}).data;
  if (!rules) return null;
  const { inForce, before, next } = rules;
  const changed = before === null ? [] : compareRules(before, inForce);
  const since = inForce.validFrom === null ? null : format.day(`${inForce.validFrom}T12:00:00`);
  return (
    <section className={style.panel} aria-labelledby="earning-rules">
      <h2 id="earning-rules">{points.rules}</h2>
      <ul className={style.rules}>
        {ruleFacts(inForce).map(({ key, fact }) => (
          <li key={key}>{words(fact)}</li>
        ))}
        <li>{earning.once}</li>
        <li>{earning.never}</li>
      </ul>
      <p className={style.note}>
        {since === null ? earning.version(inForce.version) : earning.versionSince(inForce.version, since)}
      </p>
      {changed.length > 0 && (
        <>
          <h3>{earning.whatChanged(inForce.version)}</h3>
          <RuleChanges changes={changed} />
        </>
      )}
      {next?.validFrom && (
        <>
          <h3>{earning.whatWillChange(format.day(`${next.validFrom}T12:00:00`))}</h3>
          <RuleChanges changes={compareRules(inForce, next)} />
        </>
      )}
    </section>
  );
}
