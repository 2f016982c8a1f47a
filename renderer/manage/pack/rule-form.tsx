import { useContext } from 'react';
import { Field } from '#renderer/parts/field.tsx';
import { packProblemText } from '#renderer/text/pack-problem-text.ts';
import { LanguageContext } from '#renderer/text/use-text.ts';
import type { RuleId } from '#shared/policy/rule-ids.ts';
import { type Words, wordsIn } from '#shared/policy/words-by-language.ts';
import { NamedEntries, RecordEntries, TextEntries } from './entry-settings.tsx';
import style from './pack-editor.module.css';
import { type PackPlace, placeIn, problemHere } from './pack-place.ts';
import { ruleForms, type SettingForm } from './rule-forms.ts';
import { NumberSetting, SeveritySetting, TextSetting } from './setting-field.tsx';

type Props = {
  readonly rule: RuleId;
  readonly place: PackPlace;
  /** The pack's handbook sections, id → title. */
  readonly sections: Readonly<Record<string, Words>>;
};

/** One rule: whether the pack has it, what it weighs, where the handbook says so, and what it knows. */
export function RuleForm({ rule, place, sections }: Props) {
  const { text } = useContext(LanguageContext);
  const { packEditor } = text;
  const isOn = place.value !== undefined;
  const forms = ruleForms[rule] ?? [];
  return (
    <div className={style.rule}>
      <label className={style.check}>
        <input
          type="checkbox"
          checked={isOn}
          onChange={() =>
            place.set(place.path, isOn ? undefined : begun(Object.keys(sections)[0] ?? '', forms))
          }
        />
        {packEditor.ruleIsOn}
      </label>
      {isOn && (
        <>
          <div className={style.pair}>
            <SeveritySetting label={packEditor.severity} place={placeIn(place, 'severity')} />
            <SectionSetting place={placeIn(place, 'section')} sections={sections} />
          </div>
          {forms.map((form) => (
            <RuleSetting key={form.key} rule={rule} form={form} place={placeIn(place, form.key)} />
          ))}
          {forms.length === 0 && <p className={style.facts}>{packEditor.nothingElse}</p>}
          {rule === 'crisis-topics' && <p className={style.facts}>{packEditor.crisisPlans}</p>}
        </>
      )}
    </div>
  );
}

function RuleSetting({ rule, form, place }: { rule: RuleId; form: SettingForm; place: PackPlace }) {
  const { text } = useContext(LanguageContext);
  const { packEditor } = text;
  const { label, hint } = packEditor.settings[`${rule}.${form.key}`] ?? { label: form.key };
  const common = { label, hint, place };
  switch (form.kind) {
    case 'texts':
      return <TextEntries {...common} form={form} />;
    case 'entries':
      return <RecordEntries {...common} form={form} />;
    case 'named':
      return <NamedEntries {...common} form={form} />;
    case 'severity':
      return <SeveritySetting {...common} none={packEditor.asTheRule} />;
    case 'whole':
    case 'part':
      return <NumberSetting {...common} step={form.kind === 'whole' ? 1 : 0.05} />;
    case 'line':
    case 'area':
      return <TextSetting {...common} isLong={form.kind === 'area'} />;
  }
}

function SectionSetting({ place, sections }: { place: PackPlace; sections: Props['sections'] }) {
  const { code, text } = useContext(LanguageContext);
  const problem = problemHere(place);
  const value = typeof place.value === 'string' ? place.value : '';
  return (
    <Field label={text.packEditor.section} error={problem && packProblemText(text, problem)}>
      {(ids) => (
        <select {...ids} value={value} onChange={({ target }) => place.set(place.path, target.value)}>
          {!Object.hasOwn(sections, value) && <option value={value}>{value}</option>}
          {Object.entries(sections).map(([id, title]) => (
            <option key={id} value={id}>
              {wordsIn(title, code)}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

/** What a rule begins with where the pack did not have it: it asks a reviewer, and its lists are empty. */
function begun(section: string, forms: readonly SettingForm[]): object {
  const lists = forms.flatMap(({ kind, key }): [string, unknown][] => {
    if (kind === 'texts' || kind === 'entries') return [[key, []]];
    return kind === 'named' ? [[key, {}]] : [];
  });
  return { severity: 'review', section, ...Object.fromEntries(lists) };
}
