import { useState } from 'react';
import { type CrisisTemplate, crisisPlan } from '#shared/contract/crisis.ts';
import type { Topic } from '#shared/contract/post.ts';
import { useCommand } from '../call/use-command.ts';
import { FormDialog, type Outcome } from '../parts/form-dialog.tsx';
import { refusalText } from '../text/refusal-text.ts';
import { useText } from '../text/use-text.ts';
import style from './crisis-desk.module.css';
import { CrisisFields } from './crisis-fields.tsx';
import { emptyPlan, type PlanForm, planFormOf, planOf } from './crisis-form.ts';
import { NumberField } from './number-field.tsx';

const usualHours = 4;

export type WrittenPlan = { readonly form: PlanForm; readonly hours: number };

type Props = {
  /** Null for a new one. One of the policy pack becomes a plan of one's own, and the pack's stays. */
  readonly template: CrisisTemplate | null;
  readonly topics: readonly Topic[];
  /** What was begun and not kept, by the id of its plan; empty for a new one. */
  readonly unfinished: Map<string, WrittenPlan>;
  readonly onClose: () => void;
};

/** One plan for a crisis, written in peace. */
export function CrisisPlanDialog({ template, topics, unfinished, onClose }: Props) {
  const text = useText();
  const { crisis: words } = text;
  const save = useCommand('crisis.saveTemplate');
  const isOwn = template !== null && template.revision !== null;
  const key = template?.id ?? '';
  const [{ form, hours }, setWritten] = useState<WrittenPlan>(
    () =>
      unfinished.get(key) ?? {
        form: template ? planFormOf(template) : emptyPlan,
        hours: template?.hours ?? usualHours,
      },
  );
  const plan = { ...planOf(form), hours };
  const isWhole = crisisPlan.safeParse(plan).success;

  function write(next: WrittenPlan): void {
    unfinished.set(key, next);
    setWritten(next);
  }

  async function keep(): Promise<Outcome> {
    const answer = await save.run({
      id: isOwn ? template.id : null,
      before: isOwn ? template.revision : null,
      plan,
    });
    return answer.ok ? { done: words.planKept } : { problem: refusalText(text, answer.error) };
  }

  return (
    <FormDialog
      title={isOwn ? words.changePlanOf(template.title) : words.newPlan}
      keepLabel={words.keepPlan}
      isRunning={save.isRunning}
      isUnready={!isWhole}
      onKeep={keep}
      onClose={onClose}
      onLeave={() => unfinished.delete(key)}
    >
      <CrisisFields
        form={form}
        topics={topics}
        onChange={(part) => write({ form: { ...form, ...part }, hours })}
      />
      <NumberField
        label={words.planHoursLabel}
        value={hours}
        least={1}
        most={720}
        onChange={(next) => next !== null && write({ form, hours: next })}
      />
      {!isWhole && <p className={style.quiet}>{words.planNotWhole}</p>}
    </FormDialog>
  );
}
