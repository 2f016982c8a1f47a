import { packProblemText } from '#renderer/text/pack-problem-text.ts';
import { useText } from '#renderer/text/use-text.ts';
import type { DraftProblem, ReadDraft } from '#shared/policy/source/read-draft.ts';
import style from './pack-editor.module.css';

const mostShown = 12;

type Props = {
  readonly read: ReadDraft;
  readonly onLine: (line: number) => void;
  readonly onProblem: (problem: DraftProblem) => void;
};

/** What is not right yet, each with its line; choosing one goes there. */
export function ProblemList({ read, onLine, onProblem }: Props) {
  const text = useText();
  const { packEditor } = text;
  if (read.kind === 'broken') {
    return (
      <div className={style.problems} role="status">
        <p>{packEditor.broken}</p>
        <ul>
          <li>
            <button type="button" onClick={() => onLine(read.line)}>
              {packEditor.atLine(read.line)}
            </button>{' '}
            {packEditor.faults[read.fault.kind]}
          </li>
        </ul>
      </div>
    );
  }
  if (read.problems.length === 0) {
    return (
      <p className={style.fine} role="status">
        {packEditor.fine}
      </p>
    );
  }
  return (
    <div className={style.problems} role="status">
      <p>{packEditor.toMendCount(read.problems.length)}</p>
      <ul>
        {read.problems.slice(0, mostShown).map((problem) => (
          <li key={`${problem.place} ${problem.reason}`}>
            <button type="button" onClick={() => onProblem(problem)}>
              {packEditor.atLine(problem.line)}
            </button>{' '}
            <code>{problem.place}</code> {packProblemText(text, problem)}
          </li>
        ))}
      </ul>
    </div>
  );
}
