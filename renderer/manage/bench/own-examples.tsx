import { useState } from 'react';
import { Button } from '#renderer/parts/button.tsx';
import { Field } from '#renderer/parts/field.tsx';
import { Problem } from '#renderer/parts/problem.tsx';
import { useText } from '#renderer/text/use-text.ts';
import type { LabelledPost } from '#shared/policy/bench/labelled-post.ts';
import { type ExampleProblem, readExamples } from '#shared/policy/bench/read-examples.ts';
import style from './pack-bench.module.css';

const mostMegabytes = 20;
const mostProblems = 12;

type Props = { readonly onExamples: (examples: readonly LabelledPost[]) => void };
type Read = { readonly name: string; readonly count: number; readonly problems: readonly ExampleProblem[] };

/** Labelled examples from a file of the manager's own. They stay in the window. */
export function OwnExamples({ onExamples }: Props) {
  const { packBench } = useText();
  const [read, setRead] = useState<Read | null>(null);
  const [error, setError] = useState<string | null>(null);

  async function take(file: File): Promise<void> {
    setError(file.size > mostMegabytes * 1024 * 1024 ? packBench.fileTooLarge(mostMegabytes) : null);
    if (file.size > mostMegabytes * 1024 * 1024) return;
    const { examples, problems } = readExamples(await file.text());
    setRead({ name: file.name, count: examples.length, problems });
    onExamples(examples);
  }

  function forget(): void {
    setRead(null);
    onExamples([]);
  }

  return (
    <>
      <Field label={packBench.file} hint={packBench.fileHint} error={error}>
        {(ids) => (
          <input
            {...ids}
            type="file"
            accept=".jsonl,.ndjson,.txt"
            onChange={(event) => {
              const file = event.target.files?.[0];
              event.target.value = '';
              if (file) void take(file);
            }}
          />
        )}
      </Field>
      {read && (
        <div className={style.read}>
          <p role="status">{packBench.fileRead(read.count, read.name)}</p>
          <Button size="small" onClick={forget}>
            {packBench.fileForget}
          </Button>
          {read.problems.length > 0 && (
            <Problem className={style.problem ?? ''}>
              <p>{packBench.fileProblems(read.problems.length)}</p>
              <ul>
                {read.problems.slice(0, mostProblems).map(({ line, reason }) => (
                  <li key={line}>{packBench.problemAt(line, reason)}</li>
                ))}
              </ul>
            </Problem>
          )}
        </div>
      )}
    </>
  );
}
