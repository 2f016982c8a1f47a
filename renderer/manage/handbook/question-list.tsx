import { Button } from '#renderer/parts/button.tsx';
import { useText } from '#renderer/text/use-text.ts';
import type { QuizQuestion } from '#shared/contract/handbook.ts';
import style from './handbook-desk.module.css';
import { QuestionFields } from './question-fields.tsx';

type Props = {
  readonly questions: readonly QuizQuestion[];
  readonly onChange: (questions: readonly QuizQuestion[]) => void;
};

const empty: QuizQuestion = {
  question: '',
  options: [
    { text: '', isRight: true, why: '' },
    { text: '', isRight: false, why: '' },
  ],
};
const most = 12;

/** The questions that a training asks about this section. */
export function QuestionList({ questions, onChange }: Props) {
  const { handbookDesk } = useText();
  return (
    <section className={style.form} aria-label={handbookDesk.questions}>
      <p className={style.facts}>{handbookDesk.questionsLead}</p>
      {questions.map((question, index) => (
        <QuestionFields
          // biome-ignore lint/suspicious/noArrayIndexKey: it holds no state of its own, and its words change as they are typed.
          key={index}
          number={index + 1}
          question={question}
          onChange={(changed) => onChange(questions.with(index, changed))}
          onRemove={() => onChange(questions.toSpliced(index, 1))}
        />
      ))}
      {questions.length < most && (
        <div>
          <Button size="small" onClick={() => onChange([...questions, empty])}>
            {handbookDesk.addQuestion}
          </Button>
        </div>
      )}
    </section>
  );
}
