import { type FormEvent, useState } from 'react';
import { serverHost } from '#shared/networks/server-host.ts';
import { Button } from '../parts/button.tsx';
import { Field } from '../parts/field.tsx';
import { useText } from '../text/use-text.ts';
import style from './row.module.css';

type Props = { readonly server: string | null; readonly onSave: (server: string | null) => void };

export function MastodonServer({ server, onSave }: Props) {
  const text = useText();
  const [value, setValue] = useState(server ?? '');
  const [isWrong, setIsWrong] = useState(false);

  function save(event: FormEvent): void {
    event.preventDefault();
    const isEmpty = value.trim() === '';
    const host = serverHost(value);
    setIsWrong(!isEmpty && host === null);
    if (isEmpty || host !== null) onSave(host);
  }

  return (
    <form onSubmit={save}>
      <Field
        label={text.settings.mastodonServer}
        hint={text.settings.mastodonHint}
        error={isWrong ? text.settings.mastodonWrong : null}
      >
        {(ids) => (
          <div className={style.row}>
            <input
              {...ids}
              value={value}
              onChange={(event) => setValue(event.target.value)}
              spellCheck={false}
            />
            <Button type="submit" disabled={value.trim() === (server ?? '')}>
              {text.settings.save}
            </Button>
          </div>
        )}
      </Field>
    </form>
  );
}
