import { type FormEvent, useState } from 'react';
import { useCommand } from '#renderer/call/use-command.ts';
import { announce } from '#renderer/parts/announce.tsx';
import { Button } from '#renderer/parts/button.tsx';
import { Dialog } from '#renderer/parts/dialog.tsx';
import { Field } from '#renderer/parts/field.tsx';
import { refusalText } from '#renderer/text/refusal-text.ts';
import { useText } from '#renderer/text/use-text.ts';
import type { MemberGroup } from '#shared/contract/group.ts';
import { NumberField } from '../number-field.tsx';
import style from './groups.module.css';

type Props = { readonly group: MemberGroup | null; readonly onClose: () => void };

/** Name and goal of a group, or its end. */
export function GroupDialog({ group, onClose }: Props) {
  const text = useText();
  const { groups } = text;
  const save = useCommand('group.save');
  const remove = useCommand('group.remove');
  const [name, setName] = useState(group?.name ?? '');
  const [goal, setGoal] = useState(group?.goal ?? null);
  const [problem, setProblem] = useState<string | null>(null);

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    const answer = await save.run({ id: group?.id ?? null, name, goal });
    if (!answer.ok) return setProblem(refusalText(text, answer.error));
    announce(groups.saved);
    onClose();
  }

  async function end(groupId: string): Promise<void> {
    const answer = await remove.run({ groupId });
    if (!answer.ok) return setProblem(refusalText(text, answer.error));
    announce(groups.removed);
    onClose();
  }

  return (
    <Dialog title={group?.name ?? groups.add} isOpen onClose={onClose}>
      <form className={style.sheet} onSubmit={(event) => void submit(event)}>
        <Field label={groups.name}>
          {(ids) => (
            <input
              {...ids}
              required
              maxLength={60}
              value={name}
              onChange={({ target }) => setName(target.value)}
            />
          )}
        </Field>
        <NumberField
          label={groups.goal}
          hint={groups.goalHint}
          value={goal}
          least={1}
          most={1_000_000_000}
          isOptional
          onChange={setGoal}
        />
        {problem && (
          <p className={style.problem} role="alert">
            {problem}
          </p>
        )}
        <div className={style.buttons}>
          <Button type="submit" look="primary" disabled={save.isRunning}>
            {groups.save}
          </Button>
          <Button look="quiet" onClick={onClose}>
            {text.frame.cancel}
          </Button>
          {group && (
            <Button look="danger" disabled={remove.isRunning} onClick={() => void end(group.id)}>
              {groups.remove}
            </Button>
          )}
        </div>
      </form>
    </Dialog>
  );
}
