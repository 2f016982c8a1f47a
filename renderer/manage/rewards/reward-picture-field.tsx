import { useRef, useState } from 'react';
import { call } from '#renderer/call/call.ts';
import { Button } from '#renderer/parts/button.tsx';
import { Field } from '#renderer/parts/field.tsx';
import { fileAsBase64 } from '#renderer/parts/file-as-base64.ts';
import { largestFile } from '#renderer/parts/largest-file.ts';
import { RewardPicture } from '#renderer/rewards/reward-picture.tsx';
import { refusalText } from '#renderer/text/refusal-text.ts';
import { useText } from '#renderer/text/use-text.ts';
import type { EditedReward } from './edited-reward.ts';
import style from './reward-desk.module.css';

type Props = {
  readonly picture: EditedReward['picture'];
  readonly onChange: (picture: EditedReward['picture']) => void;
};

/** The reward's one picture, from a file, with what it shows. */
export function RewardPictureField({ picture, onChange }: Props) {
  const text = useText();
  const { manageRewards } = text;
  const chooser = useRef<HTMLInputElement>(null);
  const [alt, setAlt] = useState('');
  const [problem, setProblem] = useState<string | null>(null);

  async function add(file: File | undefined): Promise<void> {
    if (!file) return;
    if (file.size > largestFile) return setProblem(text.manage.tooLarge);
    const read = await call('import.picture', { kind: 'file', base64: await fileAsBase64(file) });
    const added = read.ok ? await call('picture.add', { ...read.value, alt: alt.trim() }) : read;
    if (!added.ok) return setProblem(refusalText(text, added.error));
    setProblem(null);
    setAlt('');
    onChange({ id: added.value.id, alt: added.value.alt });
  }

  return (
    <section className={style.pictureColumn} aria-label={manageRewards.picture}>
      {picture ? (
        <RewardPicture pictureId={picture.id} alt={picture.alt} className={style.large} />
      ) : (
        <div className={style.large} />
      )}
      <div className={style.sheet}>
        <Field label={manageRewards.pictureAlt} hint={picture?.alt} error={problem}>
          {(ids) => (
            <input {...ids} maxLength={2000} value={alt} onChange={({ target }) => setAlt(target.value)} />
          )}
        </Field>
        <div className={style.buttons}>
          <Button disabled={alt.trim() === ''} onClick={() => chooser.current?.click()}>
            {manageRewards.choosePicture}
          </Button>
        </div>
        <input
          ref={chooser}
          type="file"
          hidden
          accept="image/png,image/jpeg,image/webp,image/gif,image/avif"
          onChange={({ target }) => {
            void add(target.files?.[0]);
            target.value = '';
          }}
        />
      </div>
    </section>
  );
}
