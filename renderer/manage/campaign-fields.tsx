import { addDays } from '#shared/points/calendar-day.ts';
import type { PointsRules } from '#shared/points/points-rules.ts';
import { useAnswer } from '../call/use-answer.ts';
import { Field } from '../parts/field.tsx';
import { useText } from '../text/use-text.ts';
import type { RulesPart } from './award-fields.tsx';
import { NumberField } from './number-field.tsx';
import style from './points-desk.module.css';
import desk from './policy-desk.module.css';

type CampaignRule = PointsRules['campaigns'][number];

/** For each campaign how much more it gives, and on which days. */
export function CampaignFields({ rules, onChange }: RulesPart) {
  const { managePoints } = useText();
  const campaigns = useAnswer('post.topics', {}).data?.campaigns ?? [];
  const change = (id: string, rule: CampaignRule | null) => {
    const others = rules.campaigns.filter(({ campaign }) => campaign !== id);
    onChange({ campaigns: rule === null ? others : [...others, rule] });
  };
  return (
    <fieldset className={style.group}>
      <legend>{managePoints.campaigns}</legend>
      <p className={desk.facts}>{managePoints.campaignsHint}</p>
      {campaigns.map(({ id, name }) => {
        const rule = rules.campaigns.find(({ campaign }) => campaign === id) ?? null;
        return (
          <div key={id} className={`${style.fields} ${style.campaign}`}>
            <NumberField
              label={managePoints.percent(name)}
              value={rule?.percent ?? null}
              least={101}
              most={1000}
              isOptional
              onChange={(percent) =>
                change(
                  id,
                  percent === null ? null : { campaign: id, from: null, until: null, ...rule, percent },
                )
              }
            />
            {rule && (
              <>
                <DayField
                  label={managePoints.from(name)}
                  day={rule.from}
                  onChange={(from) => change(id, { ...rule, from })}
                />
                <DayField
                  label={managePoints.until(name)}
                  day={rule.until && addDays(rule.until, -1)}
                  onChange={(last) => change(id, { ...rule, until: last && addDays(last, 1) })}
                />
              </>
            )}
          </div>
        );
      })}
    </fieldset>
  );
}

type DayFieldProps = {
  readonly label: string;
  readonly day: string | null;
  readonly onChange: (day: string | null) => void;
};

function DayField({ label, day, onChange }: DayFieldProps) {
  return (
    <Field label={label}>
      {(ids) => (
        <input
          {...ids}
          type="date"
          value={day ?? ''}
          onChange={(event) => onChange(event.target.value || null)}
        />
      )}
    </Field>
  );
}
