import { useText } from '#renderer/text/use-text.ts';
import { newWindow } from '#shared/policy/source/new-window.ts';
import { EntryList } from './entry-list.tsx';
import { type PackPlace, placeIn } from './pack-place.ts';
import type { EntryField, SettingForm } from './rule-forms.ts';
import { LinesSetting, MomentSetting, TextSetting, WordsSetting } from './setting-field.tsx';

type Entries = Extract<SettingForm, { kind: 'entries' }>;
type Props<Form> = {
  readonly form: Form;
  readonly place: PackPlace;
  readonly label: string;
  readonly hint?: string | undefined;
};

/** A list of texts. */
export function TextEntries({ place, label, hint }: Props<unknown>) {
  const { packEditor } = useText();
  const texts = listOf(place).map(String);
  return (
    <EntryList
      label={label}
      hint={hint}
      names={texts}
      broken={brokenIn(place)}
      onAdd={(text) => place.set(place.path, [...texts, text])}
      onChoose={(index) => place.show([...place.path, String(index)])}
      onRemove={(index) => place.set([...place.path, String(index)], undefined)}
      renderEntry={(index) => (
        <TextSetting
          key={index}
          label={packEditor.entry}
          place={placeIn(place, String(index))}
          isOptional={false}
        />
      )}
    />
  );
}

/** A list of things with fields. */
export function RecordEntries({ form, place, label, hint }: Props<Entries>) {
  const list = listOf(place) as readonly Readonly<Record<string, unknown>>[];
  const [named] = form.fields;
  const ids = list.map(({ id }) => String(id));
  const made = (name: string) =>
    form.hasId
      ? newWindow(name, ids, new Date())
      : Object.fromEntries(
          form.fields
            .filter(({ isOptional }) => !isOptional)
            .map(({ key, kind }) => [key, key === named.key ? name : kind === 'lines' ? [] : '']),
        );
  return (
    <EntryList
      label={label}
      hint={hint}
      names={list.map((entry) => String(entry?.[named.key] ?? ''))}
      broken={brokenIn(place)}
      onAdd={(name) => place.set(place.path, [...list, made(name)])}
      onChoose={(index) => place.show([...place.path, String(index)])}
      onRemove={(index) => place.set([...place.path, String(index)], undefined)}
      renderEntry={(index) =>
        form.fields.map((field) => (
          <EntrySetting
            key={`${index} ${field.key}`}
            field={field}
            place={placeIn(placeIn(place, String(index)), field.key)}
          />
        ))
      }
    />
  );
}

/** Named things with one value each; a name stays once it is given. */
export function NamedEntries({ form, place, label, hint }: Props<Extract<SettingForm, { kind: 'named' }>>) {
  const { packEditor } = useText();
  const names = Object.keys((place.value ?? {}) as object);
  return (
    <EntryList
      label={label}
      hint={hint}
      names={names}
      broken={
        new Set(names.flatMap((name, index) => (placeIn(place, name).problems.length > 0 ? [index] : [])))
      }
      onChoose={(index) => place.show([...place.path, names[index] ?? ''])}
      onAdd={(name) => place.set([...place.path, name], blankOf(form.value, place))}
      onRemove={(index) => place.set([...place.path, names[index] ?? ''], undefined)}
      renderEntry={(index) => {
        const name = names[index] ?? '';
        const common = { label: packEditor.valueOf(name), place: placeIn(place, name) };
        if (form.value === 'lines') return <LinesSetting key={name} {...common} />;
        if (form.value === 'words') return <WordsSetting key={name} {...common} />;
        return <TextSetting key={name} {...common} isOptional={false} />;
      }}
    />
  );
}

/** One field of a thing, by its kind. */
export function EntrySetting({ field, place }: { readonly field: EntryField; readonly place: PackPlace }) {
  const { packEditor } = useText();
  const { label, hint } = packEditor.fields[field.key] ?? { label: field.key };
  const common = { label, hint, place };
  const isOptional = field.isOptional ?? false;
  switch (field.kind) {
    case 'lines':
      return <LinesSetting {...common} isOptional={isOptional} />;
    case 'words':
      return <WordsSetting {...common} />;
    case 'moment':
      return <MomentSetting {...common} />;
    case 'line':
    case 'area':
      return <TextSetting {...common} isLong={field.kind === 'area'} isOptional={isOptional} />;
  }
}

function listOf({ value }: PackPlace): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function brokenIn({ path, problems }: PackPlace): ReadonlySet<number> {
  return new Set(
    problems.filter((one) => one.path.length > path.length).map((one) => Number(one.path[path.length])),
  );
}

/** What a named thing begins with; words in the languages that the others have them in. */
function blankOf(kind: 'line' | 'lines' | 'words', { value }: PackPlace): unknown {
  if (kind === 'lines') return [];
  const [first] = Object.values((value ?? {}) as object);
  if (kind === 'line' || typeof first !== 'object' || first === null) return '';
  return Object.fromEntries(Object.keys(first).map((language) => [language, '']));
}
