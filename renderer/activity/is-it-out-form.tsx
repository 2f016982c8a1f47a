import { type FormEvent, useState } from 'react';
import type { CallError } from '#shared/contract/call-error.ts';
import type { Share } from '#shared/contract/share.ts';
import { hasPostAddresses } from '#shared/networks/has-post-addresses.ts';
import { networks } from '#shared/networks/networks.ts';
import { useCommand } from '../call/use-command.ts';
import { Button } from '../parts/button.tsx';
import { Field } from '../parts/field.tsx';
import { refusalText } from '../text/refusal-text.ts';
import { useText } from '../text/use-text.ts';
import style from './is-it-out-form.module.css';

type Props = {
  readonly share: Share;
  /** After an answer that was taken, with the share as it is now. */
  readonly onSettled: (share: Share) => void;
  /** Absent where there is nothing to put off. */
  readonly onNotYet?: () => void;
};

/** Asks once, kindly, whether a share is out, and for its address. A refused address loses nothing. */
export function IsItOutForm({ share, onSettled, onNotYet }: Props) {
  const text = useText();
  const { activity } = text;
  const answer = useCommand('share.answer');
  const link = useCommand('share.link');
  const [current, setCurrent] = useState(share);
  const [address, setAddress] = useState('');
  const [error, setError] = useState<string | null>(null);
  const isDeclared = current.evidence !== 'opened';
  const isRunning = answer.isRunning || link.isRunning;
  const name = networks[share.network].name;
  const hasAddress = hasPostAddresses(share.network);
  const tell = (refusal: CallError) =>
    setError(refusalText(text, { ...refusal, values: { network: name, ...refusal.values } }));

  async function declare(event: FormEvent): Promise<void> {
    event.preventDefault();
    setError(null);
    const given = address.trim();
    let now = current;
    if (!isDeclared) {
      const declared = await answer.run({ shareId: share.id, isOut: true });
      if (!declared.ok) return tell(declared.error);
      now = declared.value;
      setCurrent(now);
    } else if (given === '') return setError(activity.addressNeeded);
    if (given !== '') {
      const linked = await link.run({ shareId: share.id, address: given });
      if (!linked.ok) return tell(linked.error);
      now = linked.value;
    }
    onSettled(now);
  }

  async function drop(): Promise<void> {
    setError(null);
    const dropped = await answer.run({ shareId: share.id, isOut: false });
    if (!dropped.ok) return tell(dropped.error);
    onSettled(dropped.value);
  }

  return (
    <form className={style.form} onSubmit={(event) => void declare(event)} noValidate>
      {hasAddress ? (
        <Field
          label={isDeclared ? activity.address : activity.addressOptional}
          hint={activity.addressHint(name)}
          error={error}
        >
          {(ids) => (
            <input
              {...ids}
              type="url"
              inputMode="url"
              autoComplete="off"
              spellCheck={false}
              dir="ltr"
              maxLength={2000}
              value={address}
              onChange={({ target }) => setAddress(target.value)}
            />
          )}
        </Field>
      ) : (
        error && (
          <p role="alert" className={style.error}>
            {error}
          </p>
        )
      )}
      <div className={style.answers}>
        <Button type="submit" look="primary" disabled={isRunning}>
          {isDeclared ? activity.saveAddress : activity.itIsOut}
        </Button>
        {onNotYet && <Button onClick={onNotYet}>{activity.notYet}</Button>}
        {!isDeclared && !current.isDropped && (
          <Button look="quiet" disabled={isRunning} onClick={() => void drop()}>
            {activity.decidedNot}
          </Button>
        )}
      </div>
    </form>
  );
}
