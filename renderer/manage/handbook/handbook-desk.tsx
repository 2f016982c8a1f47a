import { useContext, useState } from 'react';
import { useAnswer } from '#renderer/call/use-answer.ts';
import { Field } from '#renderer/parts/field.tsx';
import { FailedState, LoadingState } from '#renderer/parts/states.tsx';
import { LanguageContext } from '#renderer/text/use-text.ts';
import { ContactsEditor } from './contacts-editor.tsx';
import style from './handbook-desk.module.css';
import { PublishHandbook } from './publish-handbook.tsx';
import { RollBack } from './roll-back.tsx';
import { SectionEditor } from './section-editor.tsx';

const newSection = '';

/** The handbook as a manager keeps it: sections to edit, what waits, versions, and whom members turn to. */
export function HandbookDesk() {
  const { code, text } = useContext(LanguageContext);
  const { handbookDesk } = text;
  const desk = useAnswer('handbook.desk', {});
  const [asked, setAsked] = useState(code);
  const [sectionId, setSectionId] = useState<string | null>(null);
  if (desk.isPending) return <LoadingState />;
  if (desk.error) return <FailedState error={desk.error} onRetry={() => void desk.refetch()} />;
  const { sections, edits, version, acknowledged } = desk.data;
  const languages = [...new Set([...sections, ...edits].map((one) => one.language))].sort();
  const language = languages.includes(asked) ? asked : (languages[0] ?? code);
  const inLanguage = sections.filter((section) => section.language === language);
  const added = edits.filter(
    (edit) => edit.language === language && !inLanguage.some(({ id }) => id === edit.id),
  );
  const choices = [...inLanguage, ...added];
  const chosen = sectionId ?? choices[0]?.id ?? newSection;
  const editOf = (id: string) => edits.find((edit) => edit.id === id && edit.language === language);

  return (
    <div className={style.desk}>
      <p className={style.facts}>
        {handbookDesk.inForce(version)}{' '}
        {acknowledged && handbookDesk.acknowledgedBy(acknowledged.count, acknowledged.members)}
      </p>
      <div className={style.choice}>
        <Field label={handbookDesk.language}>
          {(ids) => (
            <select {...ids} value={language} onChange={(event) => setAsked(event.target.value)}>
              {languages.map((one) => (
                <option key={one} value={one}>
                  {new Intl.DisplayNames([one], { type: 'language' }).of(one)}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label={handbookDesk.section}>
          {(ids) => (
            <select {...ids} value={chosen} onChange={(event) => setSectionId(event.target.value)}>
              {choices.map(({ id, title }) => (
                <option key={id} value={id}>
                  {editOf(id) ? handbookDesk.edited(title) : title}
                </option>
              ))}
              <option value={newSection}>{handbookDesk.newSection}</option>
            </select>
          )}
        </Field>
      </div>
      <SectionEditor
        key={`${language} ${chosen}`}
        language={language}
        section={inLanguage.find(({ id }) => id === chosen) ?? null}
        edit={editOf(chosen) ?? null}
        others={choices.filter(({ id }) => id !== chosen)}
        known={new Set([...sections, ...edits].map(({ id }) => id))}
        onSaved={setSectionId}
        onGone={() => setSectionId(null)}
      />
      <PublishHandbook key={version} desk={desk.data} />
      <RollBack inForce={version} />
      <ContactsEditor />
    </div>
  );
}
