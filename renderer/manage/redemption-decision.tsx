import { useState } from 'react';
import type { QueuedRedemption } from '#shared/contract/redemption.ts';
import { useCommand } from '../call/use-command.ts';
import { announceAnswer } from '../parts/announce-answer.ts';
import { Button } from '../parts/button.tsx';
import { Field } from '../parts/field.tsx';
import { useText } from '../text/use-text.ts';
import style from './redemption-queue.module.css';

/** What can be decided about a redemption that waits: approve, hand over, give the points back. */
export function RedemptionDecision({ redemption }: { readonly redemption: QueuedRedemption }) {
  const text = useText();
  const { manage, manageRewards } = text;
  const [note, setNote] = useState('');
  const approve = useCommand('redemption.approve');
  const fulfil = useCommand('redemption.fulfil');
  const release = useCommand('redemption.release');
  const isRunning = approve.isRunning || fulfil.isRunning || release.isRunning;
  const input = { redemptionId: redemption.id, note };
  const waitsForApproval = redemption.needsApproval && redemption.state === 'requested';
  const isOthers = redemption.owner === 'self';

  return (
    <div className={style.decide}>
      {redemption.owner !== 'other' && (
        <p className={style.facts}>{isOthers ? manageRewards.own : manageRewards.alone}</p>
      )}
      <Field label={manage.note} hint={manage.noteHint}>
        {(ids) => (
          <input {...ids} maxLength={1000} value={note} onChange={(event) => setNote(event.target.value)} />
        )}
      </Field>
      <div className={style.buttons}>
        {waitsForApproval ? (
          <Button
            look="primary"
            disabled={isRunning || isOthers}
            onClick={async () => announceAnswer(text, await approve.run(input), manageRewards.approved)}
          >
            {manageRewards.approve}
          </Button>
        ) : (
          <Button
            look="primary"
            disabled={isRunning || isOthers}
            onClick={async () => announceAnswer(text, await fulfil.run(input), manage.fulfilled)}
          >
            {redemption.delivery === 'code' ? manageRewards.giveCode : manage.fulfil}
          </Button>
        )}
        <Button
          disabled={isRunning || note.trim() === ''}
          onClick={async () => announceAnswer(text, await release.run(input), manage.released)}
        >
          {manage.release}
        </Button>
      </div>
    </div>
  );
}
