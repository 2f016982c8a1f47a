import { useAnswer } from '../call/use-answer.ts';
import { useText } from '../text/use-text.ts';
import style from './debt-notice.module.css';

/** Says what is owed, and why the next points do not show in the balance. Nothing where nothing is. */
export function DebtNotice() {
  const { corrections } = useText();
  const owed = useAnswer('correction.debt', {}).data?.owed ?? 0;
  if (owed === 0) return null;
  return (
    <section className={style.notice} aria-labelledby="debt">
      <h2 id="debt">{corrections.owedTitle(owed)}</h2>
      <p>{corrections.owed}</p>
    </section>
  );
}
