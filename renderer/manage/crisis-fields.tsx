import type { Topic } from '#shared/contract/post.ts';
import { Field } from '../parts/field.tsx';
import { useText } from '../text/use-text.ts';
import style from './crisis-desk.module.css';
import type { PlanForm } from './crisis-form.ts';

type Props = {
  readonly form: PlanForm;
  readonly topics: readonly Topic[];
  readonly onChange: (part: Partial<PlanForm>) => void;
};

/** What a crisis and a plan for one have in common: what it is about, what is said, who speaks, whom to reach, what not to do. */
export function CrisisFields({ form, topics, onChange }: Props) {
  const { crisis: words } = useText();
  const area = (label: string, name: 'terms' | 'text' | 'contacts' | 'avoid', hint: string) => (
    <Field label={label} hint={hint}>
      {(ids) => (
        <textarea
          {...ids}
          rows={3}
          dir="auto"
          value={form[name]}
          onChange={(event) => onChange({ [name]: event.target.value })}
        />
      )}
    </Field>
  );
  const line = (label: string, name: 'title' | 'address' | 'speaker', hint?: string) => (
    <Field label={label} hint={hint}>
      {(ids) => (
        <input {...ids} value={form[name]} onChange={(event) => onChange({ [name]: event.target.value })} />
      )}
    </Field>
  );
  return (
    <>
      {line(words.name, 'title', words.nameHint)}
      {area(words.terms, 'terms', words.termsHint)}
      <fieldset className={style.choices}>
        <legend>{words.topics}</legend>
        {topics.map(({ id, name }) => (
          <label key={id} className={style.tick}>
            <input
              type="checkbox"
              checked={form.topicIds.includes(id)}
              onChange={(event) =>
                onChange({
                  topicIds: event.target.checked
                    ? [...form.topicIds, id]
                    : form.topicIds.filter((one) => one !== id),
                })
              }
            />
            {name}
          </label>
        ))}
      </fieldset>
      {area(words.statementText, 'text', words.statementTextHint)}
      {line(words.address, 'address', words.addressHint)}
      <label className={style.tick}>
        <input
          type="checkbox"
          checked={form.mayPassOn}
          onChange={(event) => onChange({ mayPassOn: event.target.checked })}
        />
        {words.passOn}
      </label>
      {line(words.speaker, 'speaker')}
      {area(words.contacts, 'contacts', words.contactsHint)}
      {area(words.avoid, 'avoid', words.avoidHint)}
    </>
  );
}
