import { addDays } from '#shared/points/calendar-day.ts';
import { useAnswer } from '../call/use-answer.ts';
import { useFormat } from '../text/use-format.ts';
import { useText } from '../text/use-text.ts';
import { BadgeList } from './badge-list.tsx';
import { GroupAverages } from './group-averages.tsx';
import { GroupGoal } from './group-goal.tsx';
import { Neighbourhood } from './neighbourhood.tsx';
import style from './points-screen.module.css';
import { TeamGoal } from './team-goal.tsx';

/** The own group's goal and the goal of all first, then groups side by side, badges and neighbourhood: only what the programme has switched on. */
export function SeasonPanel() {
  const { earning } = useText();
  const format = useFormat();
  const season = useAnswer('season.mine', {}).data;
  if (!season) return null;
  const { goal, groups, badges, ranking } = season;
  const day = (on: string) => format.day(`${on}T12:00:00`);
  const hasBadges = badges !== null && badges.length > 0;
  const hasGroups = groups !== null && (groups.own !== null || groups.averages.length > 0);
  if (goal === null && !hasGroups && !hasBadges && ranking === null) return null;
  return (
    <section className={style.panel} aria-labelledby="season">
      <h2 id="season">{earning.season(day(season.from), day(addDays(season.until, -1)))}</h2>
      {groups?.own && <GroupGoal {...groups.own} />}
      {goal && <TeamGoal {...goal} />}
      {groups && groups.averages.length > 0 && <GroupAverages averages={groups.averages} />}
      {hasBadges && <BadgeList badges={badges} />}
      {ranking && <Neighbourhood {...ranking} />}
    </section>
  );
}
