import { useState } from 'react';
import { type PointsRules, pointsRules } from '#shared/points/points-rules.ts';
import { announce } from '../parts/announce.tsx';
import { Button } from '../parts/button.tsx';
import { Field } from '../parts/field.tsx';
import { useText } from '../text/use-text.ts';
import style from './points-desk.module.css';

type Props = { readonly rules: PointsRules; readonly onTake: (rules: PointsRules) => void };

/** The data itself, to be read and to be written. */
export function RulesSource({ rules, onTake }: Props) {
  const { managePoints } = useText();
  const [source, setSource] = useState(() => JSON.stringify(rules, null, 2));
  const [problem, setProblem] = useState<string | null>(null);

  function take(): void {
    const read = pointsRules.safeParse(parsed(source));
    if (read.success) {
      onTake(read.data);
      announce(managePoints.sourceTaken);
      return;
    }
    const issue = read.error.issues[0];
    const place = issue?.path.join('.') ?? '';
    setProblem(
      place === '' ? managePoints.sourceNoJson : managePoints.sourceWrong(place, issue?.message ?? ''),
    );
  }

  return (
    <details className={style.source}>
      <summary>{managePoints.source}</summary>
      <Field label={managePoints.source} hint={managePoints.sourceHint} error={problem}>
        {(ids) => (
          <textarea
            {...ids}
            rows={16}
            spellCheck={false}
            value={source}
            onChange={(event) => {
              setSource(event.target.value);
              setProblem(null);
            }}
          />
        )}
      </Field>
      <Button size="small" onClick={take}>
        {managePoints.takeSource}
      </Button>
    </details>
  );
}

/** Undefined where it is no JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
