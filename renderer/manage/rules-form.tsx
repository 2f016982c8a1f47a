import { type FormEvent, useState } from 'react';
import { dayIn } from '#shared/points/calendar-day.ts';
import { compareRules } from '#shared/points/compare-rules.ts';
import type { PointsRules } from '#shared/points/points-rules.ts';
import { useAnswer } from '../call/use-answer.ts';
import { useCommand } from '../call/use-command.ts';
import { announceAnswer } from '../parts/announce-answer.ts';
import { Button } from '../parts/button.tsx';
import { Field } from '../parts/field.tsx';
import { RuleChanges } from '../points/rule-changes.tsx';
import { useText } from '../text/use-text.ts';
import { AwardFields } from './award-fields.tsx';
import { BonusFields } from './bonus-fields.tsx';
import { CampaignFields } from './campaign-fields.tsx';
import { ExpiryFields } from './expiry-fields.tsx';
import { LimitFields } from './limit-fields.tsx';
import style from './points-desk.module.css';
import desk from './policy-desk.module.css';
import { RulesPreview } from './rules-preview.tsx';
import { RulesSource } from './rules-source.tsx';

/** The next version of the rules in a form, seen through before it is published. */
export function RulesForm({ newest }: { readonly newest: PointsRules }) {
  const text = useText();
  const { managePoints } = text;
  const timeZone = useAnswer('session.me', {}).data?.programme.timeZone;
  const publish = useCommand('points.publishRules');
  const [rules, setRules] = useState<PointsRules>({
    ...newest,
    version: newest.version + 1,
    validFrom: null,
  });
  /** Fields keep what is written in them: another number makes them anew from the rules. */
  const [written, setWritten] = useState(0);
  const [previewed, setPreviewed] = useState<PointsRules | null>(null);
  const today = timeZone === undefined ? '' : dayIn(timeZone, new Date());
  const change = (part: Partial<PointsRules>) => setRules({ ...rules, ...part });
  const toPublish = { ...rules, validFrom: rules.validFrom ?? today };
  const changes = compareRules(newest, rules);
  const isSame =
    JSON.stringify({ ...rules, version: 0, validFrom: null }) ===
    JSON.stringify({ ...newest, version: 0, validFrom: null });

  async function send(event: FormEvent): Promise<void> {
    event.preventDefault();
    const answer = await publish.run({ rules: toPublish });
    announceAnswer(text, answer, managePoints.published(rules.version));
  }

  return (
    <form className={style.form} onSubmit={(event) => void send(event)}>
      <div key={written} className={style.form}>
        <AwardFields rules={rules} onChange={change} />
        <BonusFields rules={rules} onChange={change} />
        <LimitFields rules={rules} onChange={change} />
        <CampaignFields rules={rules} onChange={change} />
        <ExpiryFields rules={rules} onChange={change} />
      </div>
      <RulesSource
        key={JSON.stringify(rules)}
        rules={rules}
        onTake={(taken) => {
          setRules({ ...taken, version: rules.version });
          setWritten(written + 1);
        }}
      />
      {isSame ? (
        <p className={desk.facts}>{managePoints.nothingChanged}</p>
      ) : (
        changes.length > 0 && (
          <section aria-labelledby="rules-changes">
            <h3 id="rules-changes">{managePoints.whatChanges}</h3>
            <RuleChanges changes={changes} />
          </section>
        )
      )}
      {previewed && <RulesPreview rules={previewed} />}
      <div className={style.end}>
        <Field label={managePoints.validFrom}>
          {(ids) => (
            <input
              {...ids}
              type="date"
              required
              min={today}
              value={toPublish.validFrom}
              onChange={(event) => change({ validFrom: event.target.value || null })}
            />
          )}
        </Field>
        <Button
          onClick={(event) => {
            if (event.currentTarget.form?.reportValidity()) setPreviewed(toPublish);
          }}
        >
          {managePoints.preview}
        </Button>
        <Button type="submit" look="primary" disabled={isSame || publish.isRunning}>
          {managePoints.publish(rules.version)}
        </Button>
      </div>
    </form>
  );
}
