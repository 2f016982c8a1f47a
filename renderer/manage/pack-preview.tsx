import { useMemo } from 'react';
import { comparePacks, type RuleChange } from '#shared/policy/compare-packs.ts';
import type { CompilePackAnswer } from '#shared/policy/compile-pack.ts';
import { useCommand } from '../call/use-command.ts';
import { announceAnswer } from '../parts/announce-answer.ts';
import { Button } from '../parts/button.tsx';
import { Problem } from '../parts/problem.tsx';
import type { Text } from '../text/en.ts';
import { packProblemText } from '../text/pack-problem-text.ts';
import { refusalText } from '../text/refusal-text.ts';
import { useText } from '../text/use-text.ts';
import { PackBench } from './bench/pack-bench.tsx';
import style from './policy-desk.module.css';

const mostProblems = 12;

type PackFile = Readonly<Record<string, unknown>>;
type Props = {
  readonly inForce: PackFile;
  readonly file: PackFile;
  readonly answer: CompilePackAnswer;
  /** Rows of a table that were left out. */
  readonly skipped: number;
  /** Whether it can be put in force from here; not where it has to be signed first. */
  readonly mayPublish?: boolean;
  readonly onClose: () => void;
  readonly onFail: (sentence: string) => void;
};

/** What a pack would change, or what is wrong with it and where. */
export function PackPreview({ inForce, file, answer, skipped, mayPublish = true, onClose, onFail }: Props) {
  const text = useText();
  const { manage } = text;
  const publish = useCommand('policy.publish');
  const changes = useMemo(() => (answer.ok ? comparePacks(inForce, file) : []), [inForce, file, answer]);

  if (!answer.ok) {
    const shown = answer.problems.slice(0, mostProblems);
    return (
      <Problem>
        <p>{manage.packProblems(answer.problems.length)}</p>
        <ul>
          {shown.map((problem) => (
            <li key={`${problem.place} ${problem.reason}`}>
              <code>{problem.place}</code> {packProblemText(text, problem)}
            </li>
          ))}
        </ul>
      </Problem>
    );
  }
  const { company, version } = answer.pack;

  async function putInForce(): Promise<void> {
    const answered = await publish.run({ pack: { ...file } });
    if (!answered.ok) return onFail(refusalText(text, answered.error));
    announceAnswer(text, answered, manage.packPublished(version));
    onClose();
  }

  return (
    <section className={style.card} aria-labelledby="pack-preview">
      <h3 id="pack-preview">{manage.packPreview(company, version)}</h3>
      {skipped > 0 && <p className={style.facts}>{manage.termsSkipped(skipped)}</p>}
      {changes.length === 0 ? (
        <p>{manage.packSame}</p>
      ) : (
        <ul className={style.changes}>
          {changes.map((change) => (
            <li key={change.rule}>
              <strong>{text.rules.names[change.rule]}</strong> {changeWords(text, change)}
            </li>
          ))}
        </ul>
      )}
      <PackBench inForce={inForce} file={file} />
      <div className={style.buttons}>
        {mayPublish && (
          <Button look="primary" disabled={publish.isRunning} onClick={() => void putInForce()}>
            {manage.packPublish(version)}
          </Button>
        )}
        <Button look="quiet" onClick={onClose}>
          {text.frame.cancel}
        </Button>
      </div>
    </section>
  );
}

function changeWords({ manage, compose }: Text, { kind, severity, terms }: RuleChange): string {
  if (kind !== 'changed') return manage.ruleChanges[kind];
  const parts = [
    severity && manage.severityChange(compose.severities[severity.from], compose.severities[severity.to]),
    terms && manage.termChange(terms.added, terms.removed),
  ].filter((part) => part !== null);
  return parts.length === 0 ? manage.ruleChanges.changed : parts.join(', ');
}
