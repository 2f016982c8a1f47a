import { addDays } from '#shared/points/calendar-day.ts';
import { useAnswer } from '../call/use-answer.ts';
import { useFormat } from '../text/use-format.ts';
import { useText } from '../text/use-text.ts';
import { BadgeList } from './badge-list.tsx';
import { Neighbourhood } from './neighbourhood.tsx';
import style from './points-screen.module.css';
import { TeamGoal } from './team-goal.tsx';

/** The season's goal, badges and neighbourhood: only what the programme has switched on. */
export function SeasonPanel() {
  const { earning } = useText();
  const format = useFormat();
  const season = useAnswer('season.mine', {}).data;
  if (!season) return null;
  const { goal, badges, ranking } = season;
  const day = (on: string) => format.day(`${on}T12:00:00`);
  const hasBadges = badges !== null && badges.length > 0;
  if (goal === null && !hasBadges && ranking === null) return null;
  return (
    <section className={style.panel} aria-labelledby="season">
      <h2 id="season">{earning.season(day(season.from), day(addDays(season.until, -1)))}</h2>
      {goal && <TeamGoal {...goal} />}
      {hasBadges && <BadgeList badges={badges} />}
      {ranking && <Neighbourhood {...ranking} />}
    </section>
  );
}
