import { useState } from 'react';
import { useCommand } from '#renderer/call/use-command.ts';
import { Field } from '#renderer/parts/field.tsx';
import { FormDialog, type Outcome } from '#renderer/parts/form-dialog.tsx';
import { refusalText } from '#renderer/text/refusal-text.ts';
import { useText } from '#renderer/text/use-text.ts';
import type { MemberGroup } from '#shared/contract/group.ts';
import { NumberField } from '../number-field.tsx';

type Props = { readonly group: MemberGroup | null; readonly onClose: () => void };

/** Name and goal of a group, or its end. */
export function GroupDialog({ group, onClose }: Props) {
  const text = useText();
  const { groups } = text;
  const save = useCommand('group.save');
  const remove = useCommand('group.remove');
  const [name, setName] = useState(group?.name ?? '');
  const [goal, setGoal] = useState(group?.goal ?? null);

  async function keep(): Promise<Outcome> {
    const answer = await save.run({ id: group?.id ?? null, name, goal });
    return answer.ok ? { done: groups.saved } : { problem: refusalText(text, answer.error) };
  }

  async function end(groupId: string): Promise<Outcome> {
    const answer = await remove.run({ groupId });
    return answer.ok ? { done: groups.removed } : { problem: refusalText(text, answer.error) };
  }

  return (
    <FormDialog
      title={group?.name ?? groups.add}
      keepLabel={groups.save}
      isRunning={save.isRunning}
      onKeep={keep}
      {...(group && {
        other: { label: groups.remove, isRunning: remove.isRunning, run: () => end(group.id) },
      })}
      onClose={onClose}
    >
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
    </FormDialog>
  );
}
