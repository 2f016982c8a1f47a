import { type FormEvent, useState } from 'react';
import { serverHost } from '#shared/networks/server-host.ts';
import { useCommand } from '../call/use-command.ts';
import { Button } from '../parts/button.tsx';
import { Field } from '../parts/field.tsx';
import { refusalText } from '../text/refusal-text.ts';
import { useText } from '../text/use-text.ts';
import style from './mastodon-server.module.css';

/** Mastodon has no one address: asks once for the member's own server, and keeps it in the settings. */
export function MastodonServer() {
  const text = useText();
  const { compose } = text;
  const save = useCommand('settings.save');
  const [server, setServer] = useState('');
  const [error, setError] = useState<string | null>(null);

  async function keep(event: FormEvent): Promise<void> {
    event.preventDefault();
    const host = serverHost(server);
    if (host === null) return setError(compose.mastodonServerWrong);
    const answer = await save.run({ mastodonServer: host });
    setError(answer.ok ? null : refusalText(text, answer.error));
  }

  return (
    <form className={style.form} onSubmit={(event) => void keep(event)}>
      <Field label={compose.mastodonServer} hint={compose.mastodonServerHint} error={error}>
        {(ids) => (
          <input
            {...ids}
            dir="ltr"
            autoComplete="off"
            spellCheck={false}
            value={server}
            onChange={({ target }) => setServer(target.value)}
          />
        )}
      </Field>
      <Button type="submit">{compose.saveServer}</Button>
    </form>
  );
}
