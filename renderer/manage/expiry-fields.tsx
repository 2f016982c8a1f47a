import { Field } from '../parts/field.tsx';
import { useText } from '../text/use-text.ts';
import type { RulesPart } from './award-fields.tsx';
import { NumberField } from './number-field.tsx';
import style from './points-desk.module.css';

const seasonLengths = [1, 2, 3, 4, 6, 12] as const;

/** When points expire, and how long a season is. */
export function ExpiryFields({ rules: { expiry, season }, onChange }: RulesPart) {
  const { managePoints } = useText();
  return (
    <fieldset className={style.group}>
      <legend>{managePoints.expiry}</legend>
      <div className={style.fields}>
        <Field label={managePoints.expiresBy}>
          {(ids) => (
            <select
              {...ids}
              value={expiry.kind}
              onChange={(event) =>
                onChange({
                  expiry:
                    event.target.value === 'months'
                      ? { kind: 'months', months: 12 }
                      : { kind: 'season-end', seasonsAfter: 1 },
                })
              }
            >
              <option value="months">{managePoints.byMonths}</option>
              <option value="season-end">{managePoints.bySeason}</option>
            </select>
          )}
        </Field>
        {expiry.kind === 'months' ? (
          <NumberField
            key="months"
            label={managePoints.months}
            value={expiry.months}
            least={1}
            most={120}
            onChange={(months) => months !== null && onChange({ expiry: { ...expiry, months } })}
          />
        ) : (
          <NumberField
            key="seasons"
            label={managePoints.seasonsAfter}
            value={expiry.seasonsAfter}
            least={0}
            most={40}
            onChange={(seasonsAfter) =>
              seasonsAfter !== null && onChange({ expiry: { ...expiry, seasonsAfter } })
            }
          />
        )}
        <Field label={managePoints.seasonLength}>
          {(ids) => (
            <select
              {...ids}
              value={season.months}
              onChange={(event) => {
                const months = seasonLengths.find((length) => String(length) === event.target.value);
                if (months) onChange({ season: { ...season, months } });
              }}
            >
              {seasonLengths.map((months) => (
                <option key={months}>{months}</option>
              ))}
            </select>
          )}
        </Field>
        <NumberField
          label={managePoints.seasonFirst}
          value={season.firstMonth}
          least={1}
          most={12}
          onChange={(firstMonth) => firstMonth !== null && onChange({ season: { ...season, firstMonth } })}
        />
      </div>
    </fieldset>
  );
}
