import { useState } from 'react';
import type { Answer } from '#shared/contract/call-error.ts';
import type { Output } from '#shared/contract.ts';
import { useCommand } from '../call/use-command.ts';
import { announce } from '../parts/announce.tsx';
import { Button } from '../parts/button.tsx';
import { Field } from '../parts/field.tsx';
import { RedemptionSteps } from '../rewards/redemption-steps.tsx';
import { RewardPicture } from '../rewards/reward-picture.tsx';
import { refusalText } from '../text/refusal-text.ts';
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

  function tell(answer: Answer<unknown>, done: string): void {
    if (answer.ok) announce(done);
    else announce(refusalText(text, answer.error), 'danger');
  }

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
              onClick={async () => tell(await fulfil.run(input), text.manage.fulfilled)}
            >
              {text.manage.fulfil}
            </Button>
            <Button
              disabled={isRunning || note.trim() === ''}
              onClick={async () => tell(await release.run(input), text.manage.released)}
            >
              {text.manage.release}
            </Button>
          </div>
        </div>
      )}
    </li>
  );
}
