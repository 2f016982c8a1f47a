import { useAnswer } from '../call/use-answer.ts';
import { FailedState, LoadingState } from '../parts/states.tsx';
import { useFormat } from '../text/use-format.ts';
import { useText } from '../text/use-text.ts';
import { GroupsPanel } from './groups/groups-panel.tsx';
import desk from './policy-desk.module.css';
import { RulesForm } from './rules-form.tsx';
import { RulesVersions } from './rules-versions.tsx';
import { SeasonArrangement } from './season-arrangement.tsx';

/** How points are earned: the rules in a form, what they would have meant, every version; and what a season shows. */
export function PointsDesk() {
  const { managePoints } = useText();
  const format = useFormat();
  const rules = useAnswer('points.rules', {});
  const versions = useAnswer('points.ruleVersions', {});
  const arrangement = useAnswer('season.arrangement', {});
  const newest = versions.data?.[0]?.rules;
  const next = rules.data?.next;
  return (
    <div className={desk.desk}>
      <section className={desk.panel} aria-labelledby="points-rules">
        {rules.isPending && <LoadingState />}
        {rules.error && <FailedState error={rules.error} onRetry={() => void rules.refetch()} />}
        {rules.data && <h2 id="points-rules">{managePoints.inForce(rules.data.inForce.version)}</h2>}
        {next?.validFrom && (
          <p>{managePoints.next(next.version, format.day(`${next.validFrom}T12:00:00`))}</p>
        )}
        <p className={desk.facts}>{managePoints.lead}</p>
        {newest && <RulesForm key={newest.version} newest={newest} />}
      </section>
      {arrangement.data && (
        <SeasonArrangement key={JSON.stringify(arrangement.data)} arranged={arrangement.data} />
      )}
      <GroupsPanel />
      {versions.data && <RulesVersions versions={versions.data} />}
    </div>
  );
}
