import { type FormEvent, useState } from 'react';
import { useLocation } from 'wouter';
import { useCommand } from '#renderer/call/use-command.ts';
import { announce } from '#renderer/parts/announce.tsx';
import { announceAnswer } from '#renderer/parts/announce-answer.ts';
import { Button } from '#renderer/parts/button.tsx';
import { Problem } from '#renderer/parts/problem.tsx';
import type { Text } from '#renderer/text/en.ts';
import { refusalText } from '#renderer/text/refusal-text.ts';
import { useText } from '#renderer/text/use-text.ts';
import type { Budget, ManagedReward } from '#shared/contract/reward.ts';
import { type EditedReward, editedReward, rewardEdit, type WrongField } from './edited-reward.ts';
import { RewardConditions } from './reward-conditions.tsx';
import style from './reward-desk.module.css';
import { RewardFields } from './reward-fields.tsx';
import { RewardPictureField } from './reward-picture-field.tsx';

type Props = { readonly reward: ManagedReward | null; readonly budgets: readonly Budget[] };

/** Everything of a reward that a manager sets, and whether it is in the catalogue. */
export function RewardEditor({ reward, budgets }: Props) {
  const text = useText();
  const { manageRewards } = text;
  const [, go] = useLocation();
  const save = useCommand('reward.save');
  const retire = useCommand('reward.retire');
  const [edited, setEdited] = useState(() => editedReward(reward));
  const [problem, setProblem] = useState<string | null>(null);
  const change = (part: Partial<EditedReward>) => setEdited({ ...edited, ...part });

  async function keep(event: FormEvent): Promise<void> {
    event.preventDefault();
    const edit = rewardEdit(edited, reward);
    if (typeof edit === 'string') return setProblem(wrongFieldText(text, edit));
    const answer = await save.run(edit);
    if (!answer.ok) return setProblem(refusalText(text, answer.error));
    setProblem(null);
    setEdited(editedReward(answer.value));
    announce(manageRewards.saved);
    if (reward === null) go(`/manage/reward/${encodeURIComponent(answer.value.id)}`, { replace: true });
  }

  async function turn({ id, isRetired }: ManagedReward): Promise<void> {
    const answer = await retire.run({ rewardId: id, isRetired: !isRetired });
    announceAnswer(text, answer, isRetired ? manageRewards.offeredNow : manageRewards.retiredNow);
  }

  return (
    <form className={style.editor} aria-label={manageRewards.edit} onSubmit={(event) => void keep(event)}>
      <RewardFields edited={edited} onChange={change} />
      <RewardConditions
        edited={edited}
        budgets={budgets}
        deliveryNow={reward?.delivery ?? null}
        onChange={change}
      />
      <RewardPictureField picture={edited.picture} onChange={(picture) => change({ picture })} />
      <Problem>{problem}</Problem>
      <div className={style.buttons}>
        <Button type="submit" look="primary" disabled={save.isRunning}>
          {text.manage.save}
        </Button>
        {reward && (
          <Button
            look={reward.isRetired ? 'plain' : 'danger'}
            disabled={retire.isRunning}
            onClick={() => void turn(reward)}
          >
            {reward.isRetired ? manageRewards.offer : manageRewards.retire}
          </Button>
        )}
      </div>
    </form>
  );
}

function wrongFieldText({ manageRewards }: Text, field: WrongField): string {
  return field === 'picture' ? manageRewards.pictureMissing : manageRewards.wrongNumber(manageRewards[field]);
}
