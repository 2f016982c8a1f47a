import { useContext } from 'react';
import { Field } from '#renderer/parts/field.tsx';
import { LanguageContext } from '#renderer/text/use-text.ts';
import { type RuleId, ruleIds } from '#shared/policy/rule-ids.ts';
import type { PackFile } from '#shared/policy/source/as-pack-file.ts';
import type { DraftProblem } from '#shared/policy/source/read-draft.ts';
import type { JsonPath } from '#shared/policy/source/read-json.ts';
import { withSetting } from '#shared/policy/source/with-setting.ts';
import type { Words } from '#shared/policy/words-by-language.ts';
import { NamedEntries } from './entry-settings.tsx';
import { ImportTerms } from './import-terms.tsx';
import style from './pack-editor.module.css';
import { type PackPlace, placeIn } from './pack-place.ts';
import { RuleForm } from './rule-form.tsx';
import { TextSetting } from './setting-field.tsx';

export type PackPart = RuleId | 'about' | 'handbook';

type Props = {
  readonly file: PackFile;
  readonly problems: readonly DraftProblem[];
  readonly part: PackPart;
  readonly onPart: (part: PackPart) => void;
  readonly onShow: (path: JsonPath) => void;
  readonly onChange: (update: (file: PackFile) => unknown) => void;
};

/** The pack in fields, one part at a time. */
export function PackForm({ file, problems, part, onPart, onShow, onChange }: Props) {
  const { text } = useContext(LanguageContext);
  const { packEditor, rules } = text;
  const root: PackPlace = {
    path: [],
    value: file,
    problems,
    set: (path: JsonPath, value: unknown) => onChange((before) => withSetting(before, path, value)),
    show: onShow,
  };
  const inPack = placeIn(root, 'rules');
  const isBroken = (place: PackPlace) => place.problems.length > 0;
  const named = (name: string, place: PackPlace) => (isBroken(place) ? packEditor.toMendIn(name) : name);
  const sections = (placeIn(root, 'handbook').value ?? {}) as Readonly<Record<string, Words>>;
  return (
    <div className={style.form}>
      <Field label={packEditor.part}>
        {(ids) => (
          <select {...ids} value={part} onChange={({ target }) => onPart(target.value as PackPart)}>
            <option value="about">{packEditor.about}</option>
            <option value="handbook">{named(packEditor.handbook, placeIn(root, 'handbook'))}</option>
            {ruleIds.map((id) => (
              <option key={id} value={id}>
                {named(rules.names[id], placeIn(inPack, id))}
              </option>
            ))}
          </select>
        )}
      </Field>
      {part === 'about' && (
        <>
          <TextSetting label={packEditor.company} place={placeIn(root, 'company')} isOptional={false} />
          <TextSetting label={packEditor.owner} place={placeIn(root, 'owner')} />
          <p className={style.facts}>{packEditor.restInSource}</p>
        </>
      )}
      {part === 'handbook' && (
        <NamedEntries
          form={{ kind: 'named', key: 'handbook', value: 'words' }}
          label={packEditor.handbook}
          hint={packEditor.handbookHint}
          place={placeIn(root, 'handbook')}
        />
      )}
      {part !== 'about' && part !== 'handbook' && (
        <RuleForm key={part} rule={part} place={placeIn(inPack, part)} sections={sections} />
      )}
      {part === 'confidential-terms' && <ImportTerms onChange={onChange} />}
    </div>
  );
}
