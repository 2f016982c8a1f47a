import { Field } from '#renderer/parts/field.tsx';
import { useText } from '#renderer/text/use-text.ts';
import { type Budget, type RewardDelivery, rewardDelivery } from '#shared/contract/reward.ts';
import { role } from '#shared/contract/role.ts';
import { limitPeriod } from '#shared/points/limit-period.ts';
import type { EditedReward } from './edited-reward.ts';
import style from './reward-desk.module.css';

type Props = {
  readonly edited: EditedReward;
  readonly budgets: readonly Budget[];
  /** Null for a reward that is still to be made. */
  readonly deliveryNow: RewardDelivery | null;
  readonly onChange: (part: Partial<EditedReward>) => void;
};

/** What a reward asks for: budget, window, limit, who may have it, approval, how it comes. */
export function RewardConditions({ edited, budgets, deliveryNow, onChange }: Props) {
  const { manageRewards } = useText();
  const isCode = deliveryNow === 'code';
  const deliveries = rewardDelivery.options.filter(
    (option) => deliveryNow === null || (option === 'code') === isCode,
  );
  return (
    <div className={style.fields}>
      <Field label={manageRewards.budget}>
        {(ids) => (
          <select
            {...ids}
            value={edited.budgetId}
            onChange={({ target }) => onChange({ budgetId: target.value })}
          >
            <option value="">{manageRewards.noBudget}</option>
            {budgets.map(({ id, name, currency }) => (
              <option key={id} value={id}>
                {name} ({currency})
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={manageRewards.starts} hint={manageRewards.openStart}>
        {(ids) => (
          <input
            {...ids}
            type="date"
            value={edited.starts}
            onChange={({ target }) => onChange({ starts: target.value })}
          />
        )}
      </Field>
      <Field label={manageRewards.ends} hint={manageRewards.openEnd}>
        {(ids) => (
          <input
            {...ids}
            type="date"
            min={edited.starts}
            value={edited.ends}
            onChange={({ target }) => onChange({ ends: target.value })}
          />
        )}
      </Field>
      <Field label={manageRewards.limitCount} hint={manageRewards.limitHint}>
        {(ids) => (
          <input
            {...ids}
            inputMode="numeric"
            value={edited.limitCount}
            onChange={({ target }) => onChange({ limitCount: target.value })}
          />
        )}
      </Field>
      <Field label={manageRewards.limitPeriod}>
        {(ids) => (
          <select
            {...ids}
            value={edited.limitPeriod}
            onChange={({ target }) => onChange({ limitPeriod: limitPeriod.parse(target.value) })}
          >
            {limitPeriod.options.map((period) => (
              <option key={period} value={period}>
                {manageRewards.periods[period]}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field
        label={manageRewards.delivery}
        hint={deliveryNow === null ? undefined : manageRewards.deliveryFixed}
      >
        {(ids) => (
          <select
            {...ids}
            value={edited.delivery}
            onChange={({ target }) => onChange({ delivery: rewardDelivery.parse(target.value) })}
          >
            {deliveries.map((option) => (
              <option key={option} value={option}>
                {manageRewards.deliveries[option]}
              </option>
            ))}
          </select>
        )}
      </Field>
      <fieldset className={`${style.choices} ${style.wide}`}>
        <legend>{manageRewards.roles}</legend>
        {role.options.map((option) => (
          <label key={option} className={style.check}>
            <input
              type="checkbox"
              checked={edited.roles.includes(option)}
              onChange={({ target }) =>
                onChange({
                  roles: role.options.filter((one) =>
                    one === option ? target.checked : edited.roles.includes(one),
                  ),
                })
              }
            />
            {manageRewards.roleNames[option]}
          </label>
        ))}
        <span className={style.note}>{manageRewards.rolesHint}</span>
      </fieldset>
      <label className={`${style.check} ${style.wide}`}>
        <input
          type="checkbox"
          checked={edited.needsApproval}
          onChange={({ target }) => onChange({ needsApproval: target.checked })}
        />
        {manageRewards.needsApproval}
      </label>
    </div>
  );
}
