import { useState } from 'react';
import { Link, useLocation } from 'wouter';
import { Button } from '#renderer/parts/button.tsx';
import { useText } from '#renderer/text/use-text.ts';
import { difficultKinds, nextInGuide } from '#shared/handbook/difficult-people.ts';
import { DifficultPerson } from './difficult-person.tsx';
import style from './guides.module.css';

/** "Someone is being difficult": a few questions, or the kind at once, and then what to do. */
export function DifficultGuide({ asked }: { readonly asked: string | undefined }) {
  const { handbook, difficult } = useText();
  const [, go] = useLocation();
  const [answers, setAnswers] = useState<readonly boolean[]>([]);
  const kind = difficultKinds.find((one) => one === asked);
  const next = nextInGuide(answers);

  function answer(isYes: boolean): void {
    const given = [...answers, isYes];
    const then = nextInGuide(given);
    setAnswers(given);
    if ('kind' in then) go(`/handbook/guide/difficult/${then.kind}`);
  }

  if (kind) return <DifficultPerson kind={kind} />;
  return (
    <div className={style.guide}>
      <Link href="/handbook">{handbook.back}</Link>
      <h2>{difficult.title}</h2>
      <p>{difficult.lead}</p>
      {'question' in next && (
        <section className={style.question} aria-labelledby="guide-question">
          <p className={style.facts}>{difficult.step(answers.length + 1)}</p>
          <h3 id="guide-question">{difficult.questions[next.question]}</h3>
          <div className={style.buttons}>
            <Button onClick={() => answer(true)}>{difficult.yes}</Button>
            <Button onClick={() => answer(false)}>{difficult.no}</Button>
            {answers.length > 0 && (
              <Button look="quiet" onClick={() => setAnswers(answers.slice(0, -1))}>
                {difficult.stepBack}
              </Button>
            )}
          </div>
        </section>
      )}
      <nav aria-label={difficult.kindsLabel}>
        <p>{difficult.orChoose}</p>
        <ul className={style.kinds}>
          {difficultKinds.map((one) => (
            <li key={one}>
              <Link href={`/handbook/guide/difficult/${one}`}>
                <strong>{difficult.kinds[one].title}</strong>
                <span>{difficult.kinds[one].short}</span>
              </Link>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  );
}
