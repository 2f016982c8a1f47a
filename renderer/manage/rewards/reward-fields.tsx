import { Field } from '#renderer/parts/field.tsx';
import { useText } from '#renderer/text/use-text.ts';
import { rewardKinds } from '#shared/contract/reward.ts';
import type { EditedReward } from './edited-reward.ts';
import style from './reward-desk.module.css';

type Props = { readonly edited: EditedReward; readonly onChange: (part: Partial<EditedReward>) => void };

/** What a reward is: title, description, kind, price, stock, what it is worth. */
export function RewardFields({ edited, onChange }: Props) {
  const { manageRewards, rewards } = useText();
  const isCode = edited.delivery === 'code';
  const typed = (name: 'price' | 'stock' | 'fairValue' | 'currency') => ({
    value: edited[name],
    onChange: ({ target }: { target: HTMLInputElement }) => onChange({ [name]: target.value }),
  });
  return (
    <div className={style.fields}>
      <div className={style.wide}>
        <Field label={manageRewards.rewardTitle}>
          {(ids) => (
            <input
              {...ids}
              required
              maxLength={200}
              value={edited.title}
              onChange={({ target }) => onChange({ title: target.value })}
            />
          )}
        </Field>
      </div>
      <div className={style.wide}>
        <Field label={manageRewards.description}>
          {(ids) => (
            <textarea
              {...ids}
              required
              rows={3}
              maxLength={2000}
              value={edited.description}
              onChange={({ target }) => onChange({ description: target.value })}
            />
          )}
        </Field>
      </div>
      <Field label={manageRewards.kind}>
        {(ids) => (
          <select
            {...ids}
            value={edited.kind}
            onChange={({ target }) =>
              onChange({ kind: rewardKinds.find((kind) => kind === target.value) ?? edited.kind })
            }
          >
            {rewardKinds.map((kind) => (
              <option key={kind} value={kind}>
                {rewards.kinds[kind]}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={manageRewards.price}>
        {(ids) => <input {...ids} required inputMode="numeric" {...typed('price')} />}
      </Field>
      <Field label={manageRewards.stock} hint={isCode ? manageRewards.stockOfCodes : manageRewards.stockHint}>
        {(ids) => <input {...ids} inputMode="numeric" readOnly={isCode} {...typed('stock')} />}
      </Field>
      <Field label={manageRewards.fairValue} hint={manageRewards.fairValueHint}>
        {(ids) => <input {...ids} required inputMode="decimal" {...typed('fairValue')} />}
      </Field>
      <Field label={manageRewards.currency} hint={manageRewards.currencyHint}>
        {(ids) => <input {...ids} required pattern="[A-Za-z]{3}" {...typed('currency')} />}
      </Field>
    </div>
  );
}
