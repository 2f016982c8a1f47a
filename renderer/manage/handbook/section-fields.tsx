import { Field } from '#renderer/parts/field.tsx';
import { useText } from '#renderer/text/use-text.ts';
import { type HandbookEdit, longestSection } from '#shared/contract/handbook.ts';
import style from './handbook-desk.module.css';

type Props = {
  readonly draft: HandbookEdit;
  readonly others: readonly { readonly id: string; readonly title: string }[];
  readonly onChange: (part: Partial<HandbookEdit>) => void;
};

const keepsPlace = '=';

export function SectionFields({ draft, others, onChange }: Props) {
  const { handbookDesk } = useText();
  return (
    <>
      <Field label={handbookDesk.title}>
        {(ids) => (
          <input
            {...ids}
            maxLength={200}
            value={draft.title}
            onChange={(event) => onChange({ title: event.target.value })}
          />
        )}
      </Field>
      <div className={style.source}>
        <Field label={handbookDesk.text} hint={handbookDesk.textHint}>
          {(ids) => (
            <textarea
              {...ids}
              rows={18}
              maxLength={longestSection}
              value={draft.text}
              onChange={(event) => onChange({ text: event.target.value })}
            />
          )}
        </Field>
      </div>
      <Field label={handbookDesk.note} hint={handbookDesk.noteHint}>
        {(ids) => (
          <input
            {...ids}
            maxLength={400}
            value={draft.note}
            onChange={(event) => onChange({ note: event.target.value })}
          />
        )}
      </Field>
      <Field label={handbookDesk.place}>
        {(ids) => (
          <select
            {...ids}
            value={draft.after ?? keepsPlace}
            onChange={({ target }) => onChange({ after: target.value === keepsPlace ? null : target.value })}
          >
            <option value={keepsPlace}>{handbookDesk.keepsPlace}</option>
            <option value="">{handbookDesk.first}</option>
            {others.map(({ id, title }) => (
              <option key={id} value={id}>
                {handbookDesk.after(title)}
              </option>
            ))}
          </select>
        )}
      </Field>
    </>
  );
}
