import type { RewardDelivery } from '#shared/contract/reward.ts';
import { Field } from '../parts/field.tsx';
import { useText } from '../text/use-text.ts';
import type { DeliveryForm } from './delivery-form.ts';
import style from './rewards-screen.module.css';

type Props = {
  readonly delivery: RewardDelivery;
  readonly form: DeliveryForm;
  readonly onChange: (form: DeliveryForm) => void;
};

/** Asks where to send a reward, for as much as it takes to send it. Nothing where it is not sent. */
export function DeliveryFields({ delivery, form, onChange }: Props) {
  const { rewards } = useText();
  const set = (part: Partial<DeliveryForm>) => onChange({ ...form, ...part });
  if (delivery !== 'email' && delivery !== 'address') return null;
  return (
    <fieldset className={style.delivery}>
      <legend>{rewards.sendHere}</legend>
      <p className={style.muted}>{rewards.sendHint}</p>
      {delivery === 'email' ? (
        <Field label={rewards.email}>
          {(ids) => (
            <input
              {...ids}
              type="email"
              required
              maxLength={254}
              autoComplete="email"
              value={form.email}
              onChange={({ target }) => set({ email: target.value })}
            />
          )}
        </Field>
      ) : (
        <>
          <Field label={rewards.name}>
            {(ids) => (
              <input
                {...ids}
                required
                maxLength={120}
                autoComplete="name"
                value={form.name}
                onChange={({ target }) => set({ name: target.value })}
              />
            )}
          </Field>
          <Field label={rewards.lines}>
            {(ids) => (
              <textarea
                {...ids}
                required
                rows={3}
                maxLength={500}
                autoComplete="street-address"
                value={form.lines}
                onChange={({ target }) => set({ lines: target.value })}
              />
            )}
          </Field>
          <Field label={rewards.country}>
            {(ids) => (
              <input
                {...ids}
                required
                maxLength={80}
                autoComplete="country-name"
                value={form.country}
                onChange={({ target }) => set({ country: target.value })}
              />
            )}
          </Field>
        </>
      )}
    </fieldset>
  );
}
