import { Link } from 'wouter';
import { useAnswer } from '../call/use-answer.ts';
import button from '../parts/button.module.css';
import { Screen } from '../parts/screen.tsx';
import { EmptyState, FailedState, LoadingState } from '../parts/states.tsx';
import { useText } from '../text/use-text.ts';
import style from './crisis.module.css';
import { CrisisCard } from './crisis-card.tsx';

/** What to do when something goes wrong: what is going on now, and where the plan stands. */
export function CrisisScreen() {
  const { crisis: words } = useText();
  const active = useAnswer('crisis.active', {});
  const toPlan = (
    <Link href="/handbook/crisis" className={`${button.button} ${button.medium} ${button.plain}`}>
      {words.readPlan}
    </Link>
  );
  return (
    <Screen title={words.title} lead={words.lead}>
      {active.isPending && <LoadingState />}
      {active.error && <FailedState error={active.error} onRetry={() => void active.refetch()} />}
      {active.data?.length === 0 && (
        <EmptyState title={words.nothingTitle} action={toPlan}>
          {words.nothing}
        </EmptyState>
      )}
      {active.data && active.data.length > 0 && (
        <div className={style.list}>
          {active.data.map((crisis) => (
            <CrisisCard key={crisis.id} crisis={crisis} />
          ))}
          <p>{toPlan}</p>
        </div>
      )}
    </Screen>
  );
}
