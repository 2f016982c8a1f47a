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
            {rule &&
              (['from', 'until'] as const).map((bound) => (
                <Field key={bound} label={managePoints[bound](name)}>
                  {(ids) => (
                    <input
                      {...ids}
                      type="date"
                      value={rule[bound] ?? ''}
                      onChange={(event) => change(id, { ...rule, [bound]: event.target.value || null })}
                    />
                  )}
                </Field>
              ))}
          </div>
        );
      })}
    </fieldset>
  );
}
