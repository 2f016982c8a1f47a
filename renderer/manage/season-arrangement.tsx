import { type FormEvent, useState } from 'react';
import type { SeasonArrangement as Arrangement } from '#shared/contract/season.ts';
import { useCommand } from '../call/use-command.ts';
import { announceAnswer } from '../parts/announce-answer.ts';
import { Button } from '../parts/button.tsx';
import { useText } from '../text/use-text.ts';
import { NumberField } from './number-field.tsx';
import style from './points-desk.module.css';
import desk from './policy-desk.module.css';

const firstGoal = 1000;

/** Goal, badges, ranking and groups, each on or off. */
export function SeasonArrangement({ arranged }: { readonly arranged: Arrangement }) {
  const text = useText();
  const { managePoints } = text;
  const arrange = useCommand('season.arrange');
  const [wanted, setWanted] = useState(arranged);
  const change = (part: Partial<Arrangement>) => setWanted({ ...wanted, ...part });

  async function save(event: FormEvent): Promise<void> {
    event.preventDefault();
    announceAnswer(text, await arrange.run(wanted), managePoints.seasonSaved);
  }

  return (
    <section className={desk.panel} aria-labelledby="season-arrangement">
      <h2 id="season-arrangement">{managePoints.season}</h2>
      <p className={desk.facts}>{managePoints.seasonLead}</p>
      <form className={style.form} onSubmit={(event) => void save(event)}>
        <Check
          label={managePoints.hasGoal}
          isOn={wanted.goal !== null}
          onChange={(isOn) => change({ goal: isOn ? firstGoal : null })}
        />
        {wanted.goal !== null && (
          <NumberField
            label={managePoints.goalTarget}
            value={wanted.goal}
            least={1}
            most={1_000_000_000}
            onChange={(goal) => change({ goal })}
          />
        )}
        <Check
          label={managePoints.hasBadges}
          isOn={wanted.hasBadges}
          onChange={(hasBadges) => change({ hasBadges })}
        />
        <Check
          label={managePoints.hasRanking}
          isOn={wanted.hasRanking}
          onChange={(hasRanking) => change({ hasRanking })}
        />
        <Check
          label={managePoints.hasGroups}
          isOn={wanted.hasGroups}
          onChange={(hasGroups) => change({ hasGroups })}
        />
        <div className={desk.buttons}>
          <Button type="submit" disabled={arrange.isRunning}>
            {managePoints.saveSeason}
          </Button>
        </div>
      </form>
    </section>
  );
}

type CheckProps = {
  readonly label: string;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
};

function Check({ label, isOn, onChange }: CheckProps) {
  return (
    <label className={style.check}>
      <input type="checkbox" checked={isOn} onChange={(event) => onChange(event.target.checked)} />
      {label}
    </label>
  );
}
