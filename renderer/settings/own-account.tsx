import { type FormEvent, useState } from 'react';
import { handleFromProfile } from '#shared/networks/handle-from-profile.ts';
import type { NetworkId } from '#shared/networks/network-id.ts';
import { networks } from '#shared/networks/networks.ts';
import { useCommand } from '../call/use-command.ts';
import { announceAnswer } from '../parts/announce-answer.ts';
import { Button } from '../parts/button.tsx';
import { Field } from '../parts/field.tsx';
import { useText } from '../text/use-text.ts';
import style from './row.module.css';

type Props = { readonly network: NetworkId; readonly handle: string };

export function OwnAccount({ network, handle }: Props) {
  const text = useText();
  const save = useCommand('account.save');
  const [value, setValue] = useState(handle);
  const [isWrong, setIsWrong] = useState(false);

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    const written = value.trim();
    const read = written === '' ? null : handleFromProfile(network, written);
    setIsWrong(written !== '' && read === null);
    if (written !== '' && read === null) return;
    announceAnswer(text, await save.run({ network, handle: read }), text.settings.saved);
  }

  return (
    <form onSubmit={(event) => void submit(event)}>
      <Field
        label={text.settings.handle(networks[network].name)}
        error={isWrong ? text.settings.handleWrong : null}
      >
        {(ids) => (
          <div className={style.row}>
            <input
              {...ids}
              value={value}
              placeholder={text.settings.handlePlaceholder}
              onChange={(event) => setValue(event.target.value)}
              spellCheck={false}
              autoComplete="off"
            />
            <Button type="submit" disabled={value.trim() === handle || save.isRunning}>
              {text.settings.save}
            </Button>
          </div>
        )}
      </Field>
    </form>
  );
}
