import { useState } from 'react';
import type { Output } from '#shared/contract.ts';
import { useCommand } from '../call/use-command.ts';
import { announceAnswer } from '../parts/announce-answer.ts';
import { Button } from '../parts/button.tsx';
import { Field } from '../parts/field.tsx';
import { RedemptionSteps } from '../rewards/redemption-steps.tsx';
import { RewardPicture } from '../rewards/reward-picture.tsx';
import { useText } from '../text/use-text.ts';
import style from './redemption-queue.module.css';

type Props = { readonly redemption: Output<'redemption.queue'>[number]; readonly isWaiting: boolean };

export function RedemptionCard({ redemption, isWaiting }: Props) {
  const text = useText();
  const [note, setNote] = useState('');
  const fulfil = useCommand('redemption.fulfil');
  const release = useCommand('redemption.release');
  const isRunning = fulfil.isRunning || release.isRunning;
  const input = { redemptionId: redemption.id, note };

  return (
    <li className={style.card}>
      <RewardPicture pictureId={redemption.pictureId} alt="" className={style.picture} />
      <div>
        <h3>{redemption.rewardTitle}</h3>
        <p className={style.facts}>
          {text.rewards.amount(redemption.points)} · {text.manage.by(redemption.memberName)}
        </p>
        <RedemptionSteps steps={redemption.steps} />
      </div>
      {isWaiting && (
        <div className={style.decide}>
          <Field label={text.manage.note} hint={text.manage.noteHint}>
            {(ids) => <input {...ids} value={note} onChange={(event) => setNote(event.target.value)} />}
          </Field>
          <div className={style.buttons}>
            <Button
              look="primary"
              disabled={isRunning}
              onClick={async () => announceAnswer(text, await fulfil.run(input), text.manage.fulfilled)}
            >
              {text.manage.fulfil}
            </Button>
            <Button
              disabled={isRunning || note.trim() === ''}
              onClick={async () => announceAnswer(text, await release.run(input), text.manage.released)}
            >
              {text.manage.release}
            </Button>
          </div>
        </div>
      )}
    </li>
  );
}
