import { X } from 'lucide-react';
import { useId } from 'react';
import { Button } from '#renderer/parts/button.tsx';
import { Field } from '#renderer/parts/field.tsx';
import { useText } from '#renderer/text/use-text.ts';
import type { QuizQuestion } from '#shared/contract/handbook.ts';
import style from './handbook-desk.module.css';

type Props = {
  readonly number: number;
  readonly question: QuizQuestion;
  readonly onChange: (question: QuizQuestion) => void;
  readonly onRemove: () => void;
};

const mostOptions = 6;
const fewestOptions = 2;

/** A question, its answers, which of them is right, and why each is or is not. */
export function QuestionFields({ number, question, onChange, onRemove }: Props) {
  const { handbookDesk } = useText();
  const name = useId();
  const { options } = question;
  const change = (index: number, part: Partial<(typeof options)[number]>) =>
    onChange({
      ...question,
      options: options.map((option, at) => (at === index ? { ...option, ...part } : option)),
    });
  return (
    <fieldset className={style.question}>
      <legend>{handbookDesk.question(number)}</legend>
      <Field label={handbookDesk.questionText}>
        {(ids) => (
          <input
            {...ids}
            maxLength={400}
            value={question.question}
            onChange={(event) => onChange({ ...question, question: event.target.value })}
          />
        )}
      </Field>
      {options.map((option, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: it holds no state of its own, and its words change as they are typed.
        <div key={index} className={style.option}>
          <input
            type="radio"
            name={name}
            aria-label={handbookDesk.isRight(index + 1)}
            checked={option.isRight}
            onChange={() =>
              onChange({
                ...question,
                options: options.map((one, at) => ({ ...one, isRight: at === index })),
              })
            }
          />
          <input
            aria-label={handbookDesk.answer(index + 1)}
            placeholder={handbookDesk.answer(index + 1)}
            maxLength={300}
            value={option.text}
            onChange={(event) => change(index, { text: event.target.value })}
          />
          <input
            aria-label={handbookDesk.why(index + 1)}
            placeholder={handbookDesk.why(index + 1)}
            maxLength={600}
            value={option.why}
            onChange={(event) => change(index, { why: event.target.value })}
          />
          <Button
            size="small"
            look="quiet"
            aria-label={handbookDesk.removeAnswer(index + 1)}
            disabled={options.length <= fewestOptions || option.isRight}
            onClick={() => onChange({ ...question, options: options.toSpliced(index, 1) })}
          >
            <X size={14} aria-hidden />
          </Button>
        </div>
      ))}
      <div className={style.buttons}>
        {options.length < mostOptions && (
          <Button
            size="small"
            onClick={() =>
              onChange({ ...question, options: [...options, { text: '', isRight: false, why: '' }] })
            }
          >
            {handbookDesk.addAnswer}
          </Button>
        )}
        <Button size="small" look="quiet" onClick={onRemove}>
          {handbookDesk.removeQuestion}
        </Button>
      </div>
    </fieldset>
  );
}
