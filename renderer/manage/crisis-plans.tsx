import { useRef, useState } from 'react';
import type { CrisisTemplate } from '#shared/contract/crisis.ts';
import type { Topic } from '#shared/contract/post.ts';
import { useCommand } from '../call/use-command.ts';
import { announceAnswer } from '../parts/announce-answer.ts';
import { Button } from '../parts/button.tsx';
import { useText } from '../text/use-text.ts';
import style from './crisis-desk.module.css';
import { CrisisPlanDialog, type WrittenPlan } from './crisis-plan-dialog.tsx';

type Props = { readonly templates: readonly CrisisTemplate[]; readonly topics: readonly Topic[] };

/** Plans that are kept ready: one's own to write, change and remove, and those of the policy pack to copy. */
export function CrisisPlans({ templates, topics }: Props) {
  const text = useText();
  const { crisis: words, frame } = text;
  const remove = useCommand('crisis.removeTemplate');
  const [edited, setEdited] = useState<CrisisTemplate | 'new' | null>(null);
  /** What was begun and not kept, by the plan it belongs to: a click beside the sheet loses nothing. */
  const unfinished = useRef(new Map<string, WrittenPlan>());
  const [leaving, setLeaving] = useState<string | null>(null);

  async function take(id: string, before: string): Promise<void> {
    announceAnswer(text, await remove.run({ id, before }), words.planRemoved);
    setLeaving(null);
  }

  return (
    <>
      <p className={style.quiet}>{words.plansLead}</p>
      <ul className={style.log}>
        {templates.map((template) => {
          const { id, title, revision } = template;
          return (
            <li key={id} className={style.plan}>
              <span>
                <strong dir="auto">{title}</strong>{' '}
                <span className={style.quiet}>
                  {revision === null ? words.planOfPack : words.planOwn} {words.planHours(template.hours)}
                </span>
              </span>
              <span className={style.buttons}>
                <Button
                  size="small"
                  aria-label={revision === null ? words.copyPlanOf(title) : words.changePlanOf(title)}
                  onClick={() => setEdited(template)}
                >
                  {revision === null ? words.copyPlan : words.changePlan}
                </Button>
                {revision !== null && leaving !== id && (
                  <Button
                    size="small"
                    look="quiet"
                    aria-label={words.removePlanOf(title)}
                    onClick={() => setLeaving(id)}
                  >
                    {words.removePlan}
                  </Button>
                )}
                {revision !== null && leaving === id && (
                  <>
                    <Button
                      size="small"
                      look="danger"
                      disabled={remove.isRunning}
                      onClick={() => void take(id, revision)}
                    >
                      {words.removePlanReally}
                    </Button>
                    <Button size="small" look="quiet" onClick={() => setLeaving(null)}>
                      {frame.cancel}
                    </Button>
                  </>
                )}
              </span>
            </li>
          );
        })}
      </ul>
      <div>
        <Button onClick={() => setEdited('new')}>{words.newPlan}</Button>
      </div>
      {edited !== null && (
        <CrisisPlanDialog
          template={edited === 'new' ? null : edited}
          topics={topics}
          unfinished={unfinished.current}
          onClose={() => setEdited(null)}
        />
      )}
    </>
  );
}
