import { useId } from 'react';
import { useText } from '../text/use-text.ts';
import style from './what-changed.module.css';

type Props = {
  readonly section: string;
  readonly question: string;
  readonly options: readonly string[];
  readonly chosen: number | null;
  readonly result: { readonly isRight: boolean; readonly why: string } | null;
  readonly onChoose: (option: number) => void;
};

/** One question with its options and, once it was marked, why the answer is right or not. */
export function QuizQuestion({ section, question, options, chosen, result, onChoose }: Props) {
  const { handbook } = useText();
  const name = useId();
  return (
    <fieldset className={style.question}>
      <legend>
        {question} <span className={style.kind}>{section}</span>
      </legend>
      {options.map((option, index) => (
        <label key={option}>
          <input type="radio" name={name} checked={chosen === index} onChange={() => onChoose(index)} />
          {option}
        </label>
      ))}
      {result && (
        <p className={result.isRight ? style.right : style.wrong}>
          <strong>{result.isRight ? handbook.right : handbook.notQuite}</strong> {result.why}
        </p>
      )}
    </fieldset>
  );
}
