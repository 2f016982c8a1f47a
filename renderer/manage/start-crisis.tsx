import { type FormEvent, useState } from 'react';
import { type CrisisTemplate, crisisFacts } from '#shared/contract/crisis.ts';
import type { Topic } from '#shared/contract/post.ts';
import { useCommand } from '../call/use-command.ts';
import { announceAnswer } from '../parts/announce-answer.ts';
import { Button } from '../parts/button.tsx';
import { Field } from '../parts/field.tsx';
import { useText } from '../text/use-text.ts';
import style from './crisis-desk.module.css';
import { CrisisFields } from './crisis-fields.tsx';
import { type CrisisForm, emptyForm, factsOf, formOf } from './crisis-form.ts';

type Props = { readonly templates: readonly CrisisTemplate[]; readonly topics: readonly Topic[] };

/** From a plan, or from nothing, to a crisis in one form. */
export function StartCrisis({ templates, topics }: Props) {
  const text = useText();
  const { crisis: words } = text;
  const start = useCommand('crisis.start');
  const [form, setForm] = useState<CrisisForm>(emptyForm);
  const set = (part: Partial<CrisisForm>) => setForm((before) => ({ ...before, ...part }));
  const isWhole = crisisFacts.safeParse(factsOf(form)).success;

  function choose(id: string): void {
    const template = templates.find((one) => one.id === id);
    setForm((before) => (template ? formOf(template, before, new Date()) : emptyForm));
  }

  async function begin(event: FormEvent): Promise<void> {
    event.preventDefault();
    const answer = await start.run(factsOf(form));
    announceAnswer(text, answer, words.started);
    if (answer.ok) setForm(emptyForm);
  }

  const tick = (label: string, isTicked: boolean, onChange: (isTicked: boolean) => void) => (
    <label className={style.tick}>
      <input type="checkbox" checked={isTicked} onChange={(event) => onChange(event.target.checked)} />
      {label}
    </label>
  );

  return (
    <form className={style.form} onSubmit={(event) => void begin(event)}>
      <Field label={words.template}>
        {(ids) => (
          <select {...ids} onChange={(event) => choose(event.target.value)}>
            <option value="">{words.ownPlan}</option>
            {templates.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
        )}
      </Field>
      <CrisisFields form={form} topics={topics} onChange={set} />
      <Field label={words.until} hint={words.untilHint}>
        {(ids) => (
          <input
            {...ids}
            type="datetime-local"
            value={form.until}
            onChange={(event) => set({ until: event.target.value })}
          />
        )}
      </Field>
      <fieldset className={style.choices}>
        <legend>{words.scope}</legend>
        {(['topics', 'everything'] as const).map((scope) => (
          <label key={scope} className={style.tick}>
            <input type="radio" name="scope" checked={form.scope === scope} onChange={() => set({ scope })} />
            {words.scopes[scope]}
          </label>
        ))}
      </fieldset>
      {tick(words.drill, form.isDrill, (isDrill) => set({ isDrill }))}
      <p className={style.quiet}>{words.drillHint}</p>
      <div className={style.buttons}>
        <Button type="submit" look="primary" disabled={!isWhole || start.isRunning}>
          {form.isDrill ? words.startDrill : words.startNow}
        </Button>
      </div>
    </form>
  );
}
