import { useState } from 'react';
import { useAnswer } from '#renderer/call/use-answer.ts';
import { useCommand } from '#renderer/call/use-command.ts';
import { announceAnswer } from '#renderer/parts/announce-answer.ts';
import { Button } from '#renderer/parts/button.tsx';
import { Field } from '#renderer/parts/field.tsx';
import { useFormat } from '#renderer/text/use-format.ts';
import { useText } from '#renderer/text/use-text.ts';
import { DemandChoice } from './demand-choice.tsx';
import style from './handbook-desk.module.css';

const asksNothing = { asksAcknowledgement: false, hasTraining: false, holdsSharing: false };

/** Brings an older version back, as a new one, with a sentence why. */
export function RollBack({ inForce }: { readonly inForce: number }) {
  const text = useText();
  const { handbookDesk } = text;
  const format = useFormat();
  const versions = useAnswer('handbook.versions', {}).data ?? [];
  const rollBack = useCommand('handbook.rollBack');
  const older = versions.filter(({ version }) => version < inForce);
  const [chosen, setChosen] = useState<number | null>(null);
  const [why, setWhy] = useState('');
  const [demands, setDemands] = useState(asksNothing);
  const to = chosen ?? older[0]?.version;
  if (to === undefined) return null;
  return (
    <section className={style.panel} aria-labelledby="roll-back">
      <h2 id="roll-back">{handbookDesk.rollBackTitle}</h2>
      <p className={style.facts}>{handbookDesk.rollBackLead}</p>
      <div className={style.choice}>
        <Field label={handbookDesk.rollBackTo}>
          {(ids) => (
            <select {...ids} value={to} onChange={(event) => setChosen(Number(event.target.value))}>
              {older.map(({ version, publishedAt }) => (
                <option key={version} value={version}>
                  {handbookDesk.versionOf(version, format.day(publishedAt))}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label={handbookDesk.rollBackWhy}>
          {(ids) => (
            <input {...ids} maxLength={400} value={why} onChange={(event) => setWhy(event.target.value)} />
          )}
        </Field>
      </div>
      <DemandChoice demands={demands} onChange={setDemands} />
      <div>
        <Button
          disabled={rollBack.isRunning || why.trim() === ''}
          onClick={async () => {
            const answer = await rollBack.run({ before: inForce, to, why, ...demands });
            announceAnswer(text, answer, handbookDesk.rolledBack(to, inForce + 1));
            if (answer.ok) setWhy('');
          }}
        >
          {handbookDesk.rollBack(to)}
        </Button>
      </div>
    </section>
  );
}
