import { useText } from '../text/use-text.ts';
import type { RulesPart } from './award-fields.tsx';
import { NumberField } from './number-field.tsx';
import style from './points-desk.module.css';

export function LimitFields({ rules: { caps, coolingOffMinutes }, onChange }: RulesPart) {
  const { managePoints } = useText();
  const change = (part: Partial<typeof caps>) => onChange({ caps: { ...caps, ...part } });
  return (
    <fieldset className={style.group}>
      <legend>{managePoints.limits}</legend>
      <div className={style.fields}>
        <NumberField
          label={managePoints.perDay}
          value={caps.perDay}
          least={1}
          onChange={(perDay) => perDay !== null && change({ perDay })}
        />
        <NumberField
          label={managePoints.perWeek}
          hint={managePoints.noLimit}
          value={caps.perWeek}
          least={1}
          isOptional
          onChange={(perWeek) => change({ perWeek })}
        />
        <NumberField
          label={managePoints.perPost}
          hint={managePoints.noLimit}
          value={caps.perPost}
          least={1}
          isOptional
          onChange={(perPost) => change({ perPost })}
        />
        <NumberField
          label={managePoints.cooling}
          value={coolingOffMinutes}
          least={0}
          most={100_000}
          onChange={(minutes) => minutes !== null && onChange({ coolingOffMinutes: minutes })}
        />
      </div>
    </fieldset>
  );
}
