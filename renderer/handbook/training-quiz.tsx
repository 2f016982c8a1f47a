import { type FormEvent, useContext, useState } from 'react';
import type { HandbookNews } from '#shared/contract/handbook.ts';
import type { Output } from '#shared/contract.ts';
import { useCommand } from '../call/use-command.ts';
import { announce } from '../parts/announce.tsx';
import { announceAnswer } from '../parts/announce-answer.ts';
import { Button } from '../parts/button.tsx';
import { useFormat } from '../text/use-format.ts';
import { LanguageContext } from '../text/use-text.ts';
import { QuizQuestion } from './quiz-question.tsx';
import style from './what-changed.module.css';

type Props = { readonly training: NonNullable<HandbookNews['training']> };

/** A few questions about what changed. They may be tried as often as one likes; only passing is noted, once. */
export function TrainingQuiz({ training }: Props) {
  const { code, text } = useContext(LanguageContext);
  const { handbook } = text;
  const format = useFormat();
  const answering = useCommand('handbook.answerQuiz');
  const [answers, setAnswers] = useState<readonly (number | null)[]>(training.questions.map(() => null));
  const [marked, setMarked] = useState<Output<'handbook.answerQuiz'> | null>(null);
  const given = answers.filter((answer) => answer !== null);

  async function mark(event: FormEvent): Promise<void> {
    event.preventDefault();
    const answer = await answering.run({ version: training.version, language: code, answers: given });
    if (!answer.ok) return announceAnswer(text, answer, null);
    setMarked(answer.value);
    announce(answer.value.isPassed ? handbook.quizPassed(answer.value.points) : handbook.quizNotYet);
  }

  return (
    <section className={style.card} aria-labelledby="training">
      <h2 id="training">{handbook.training}</h2>
      <p className={style.facts}>{handbook.trainingLead(training.questions.length, training.points)}</p>
      {training.passedAt !== null && (
        <p className={style.done}>{handbook.passedOn(format.moment(training.passedAt))}</p>
      )}
      <form className={style.page} onSubmit={(event) => void mark(event)}>
        {training.questions.map((question, index) => (
          <QuizQuestion
            key={question.question}
            {...question}
            chosen={answers[index] ?? null}
            result={marked?.results[index] ?? null}
            onChoose={(option) => {
              setAnswers(answers.with(index, option));
              setMarked(null);
            }}
          />
        ))}
        <div>
          <Button
            type="submit"
            look="primary"
            disabled={answering.isRunning || given.length < training.questions.length}
          >
            {handbook.checkAnswers}
          </Button>
        </div>
      </form>
    </section>
  );
}
