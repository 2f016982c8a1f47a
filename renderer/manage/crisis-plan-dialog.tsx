import { type FormEvent, useState } from 'react';
import { type CrisisTemplate, crisisPlan } from '#shared/contract/crisis.ts';
import type { Topic } from '#shared/contract/post.ts';
import { useCommand } from '../call/use-command.ts';
import { announceAnswer } from '../parts/announce-answer.ts';
import { Button } from '../parts/button.tsx';
import { Dialog } from '../parts/dialog.tsx';
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
  const { crisis: words, frame } = text;
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
  const [problem, setProblem] = useState<string | null>(null);
  const plan = { ...planOf(form), hours };
  const isWhole = crisisPlan.safeParse(plan).success;

  function write(next: WrittenPlan): void {
    unfinished.set(key, next);
    setWritten(next);
  }

  function leave(): void {
    unfinished.delete(key);
    onClose();
  }

  async function keep(event: FormEvent): Promise<void> {
    event.preventDefault();
    const answer = await save.run({
      id: isOwn ? template.id : null,
      before: isOwn ? template.revision : null,
      plan,
    });
    if (!answer.ok) return setProblem(refusalText(text, answer.error));
    announceAnswer(text, answer, words.planKept);
    leave();
  }

  return (
    <Dialog title={isOwn ? words.changePlanOf(template.title) : words.newPlan} isOpen onClose={onClose}>
      <form className={style.form} onSubmit={(event) => void keep(event)}>
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
        {problem && <p role="alert">{problem}</p>}
        {!isWhole && <p className={style.quiet}>{words.planNotWhole}</p>}
        <div className={style.buttons}>
          <Button onClick={leave}>{frame.cancel}</Button>
          <Button type="submit" look="primary" disabled={!isWhole || save.isRunning}>
            {words.keepPlan}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
