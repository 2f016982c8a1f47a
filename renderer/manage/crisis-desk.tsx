import { useAnswer } from '../call/use-answer.ts';
import { FailedState, LoadingState } from '../parts/states.tsx';
import { useText } from '../text/use-text.ts';
import style from './crisis-desk.module.css';
import { CrisisLog } from './crisis-log.tsx';
import { CrisisPlans } from './crisis-plans.tsx';
import { StartCrisis } from './start-crisis.tsx';

/** Where a manager starts a crisis or a drill, keeps its log, ends it, and keeps plans ready. */
export function CrisisDesk() {
  const { crisis: words } = useText();
  const active = useAnswer('crisis.active', {});
  const past = useAnswer('crisis.past', {});
  const templates = useAnswer('crisis.templates', {});
  const topics = useAnswer('post.topics', {});
  return (
    <div className={style.desk}>
      <p className={style.quiet}>{words.manageLead}</p>
      {active.error && <FailedState error={active.error} onRetry={() => void active.refetch()} />}
      {active.data && active.data.length > 0 && (
        <section aria-labelledby="crises-going-on">
          <h2 id="crises-going-on">{words.going}</h2>
          {active.data.map((crisis) => (
            <CrisisLog key={crisis.id} crisis={crisis} />
          ))}
        </section>
      )}
      <section aria-labelledby="crisis-start">
        <h2 id="crisis-start">{words.start}</h2>
        {templates.data && topics.data ? (
          <StartCrisis templates={templates.data} topics={topics.data.topics} />
        ) : (
          <LoadingState />
        )}
      </section>
      {templates.data && topics.data && (
        <section aria-labelledby="crisis-plans">
          <h2 id="crisis-plans">{words.plans}</h2>
          <CrisisPlans templates={templates.data} topics={topics.data.topics} />
        </section>
      )}
      {past.data && past.data.length > 0 && (
        <section aria-labelledby="crises-past">
          <h2 id="crises-past">{words.past}</h2>
          {past.data.map((crisis) => (
            <CrisisLog key={crisis.id} crisis={crisis} />
          ))}
        </section>
      )}
    </div>
  );
}
