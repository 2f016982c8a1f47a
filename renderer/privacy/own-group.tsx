import { useAnswer } from '../call/use-answer.ts';
import { useText } from '../text/use-text.ts';
import style from './privacy-screen.module.css';

/** The group that a manager has put the member into, and what follows from it. */
export function OwnGroup() {
  const { privacy } = useText();
  const mine = useAnswer('group.mine', {}).data;
  if (!mine) return null;
  return (
    <section className={style.panel} aria-labelledby="privacy-group">
      <h2 id="privacy-group">{privacy.group}</h2>
      <p>{mine.name === null ? privacy.noGroup : privacy.inGroup(mine.name)}</p>
      <p className={style.quiet}>{privacy.groupLead}</p>
    </section>
  );
}
