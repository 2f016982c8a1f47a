import { type FormEvent, useState } from 'react';
import { useAnswer } from '../call/use-answer.ts';
import { useCommand } from '../call/use-command.ts';
import { announceAnswer } from '../parts/announce-answer.ts';
import { Button } from '../parts/button.tsx';
import { Field } from '../parts/field.tsx';
import { FailedState } from '../parts/states.tsx';
import { useFormat } from '../text/use-format.ts';
import { useText } from '../text/use-text.ts';
import style from './policy-desk.module.css';

/** Whose signature a pack must carry; nobody's where the list is empty. */
export function TrustedKeys() {
  const text = useText();
  const { manage } = text;
  const format = useFormat();
  const keys = useAnswer('policy.keys', {});
  const trust = useCommand('policy.trustKey');
  const distrust = useCommand('policy.distrustKey');
  const [key, setKey] = useState('');
  const [name, setName] = useState('');

  async function add(event: FormEvent): Promise<void> {
    event.preventDefault();
    const answer = await trust.run({ key: key.trim(), name: name.trim() });
    announceAnswer(text, answer, manage.keyTrusted);
    if (!answer.ok) return;
    setKey('');
    setName('');
  }

  return (
    <section className={style.panel} aria-labelledby="trusted-keys">
      <h2 id="trusted-keys">{manage.trustedKeys}</h2>
      <p className={style.facts}>
        {keys.data && keys.data.length > 0 ? manage.keysAsked : manage.noKeysAsked}
      </p>
      {keys.error && <FailedState error={keys.error} onRetry={() => void keys.refetch()} />}
      <ul className={style.changes}>
        {keys.data?.map((trusted) => (
          <li key={trusted.key} className={style.head}>
            <span>
              <strong>{trusted.name}</strong> <code>{trusted.key}</code>{' '}
              <span className={style.facts}>{manage.keySince(format.moment(trusted.addedAt))}</span>
            </span>
            <Button
              size="small"
              disabled={distrust.isRunning}
              aria-label={manage.distrustOf(trusted.name)}
              onClick={async () =>
                announceAnswer(text, await distrust.run({ key: trusted.key }), manage.keyDistrusted)
              }
            >
              {manage.distrust}
            </Button>
          </li>
        ))}
      </ul>
      <form className={style.sources} onSubmit={(event) => void add(event)}>
        <Field label={manage.keyName} hint={manage.keyNameHint}>
          {(ids) => <input {...ids} value={name} onChange={(event) => setName(event.target.value)} />}
        </Field>
        <Field label={manage.key} hint={manage.keyHint}>
          {(ids) => (
            <input {...ids} value={key} spellCheck={false} onChange={(event) => setKey(event.target.value)} />
          )}
        </Field>
        <Button type="submit" disabled={trust.isRunning || key.trim() === '' || name.trim() === ''}>
          {manage.trust}
        </Button>
      </form>
    </section>
  );
}
