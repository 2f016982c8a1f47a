import { Field } from '#renderer/parts/field.tsx';
import { packProblemText } from '#renderer/text/pack-problem-text.ts';
import { useText } from '#renderer/text/use-text.ts';
import { severity as severityChoice } from '#shared/policy/finding.ts';
import { linesOf } from '../lines-of.ts';
import { localMoment } from '../local-moment.ts';
import { type PackPlace, placeIn, problemHere } from './pack-place.ts';
import { useWritten } from './use-written.ts';

type Props = { readonly label: string; readonly hint?: string | undefined; readonly place: PackPlace };

/** A text of one line, or of several; empty takes an optional one away. */
export function TextSetting({ label, hint, place, isLong = false, isOptional = true }: Props & TextKind) {
  const text = useText();
  const problem = problemHere(place);
  const common = {
    dir: 'auto',
    // What is no text is changed where it can be seen: in the source.
    readOnly: place.value !== undefined && typeof place.value !== 'string',
    value: typeof place.value === 'string' ? place.value : '',
    onChange: ({ target }: { target: { value: string } }) =>
      place.set(place.path, target.value === '' && isOptional ? undefined : target.value),
  };
  return (
    <Field label={label} hint={hint} error={problem && packProblemText(text, problem)}>
      {(ids) => (isLong ? <textarea {...ids} {...common} rows={2} /> : <input {...ids} {...common} />)}
    </Field>
  );
}
type TextKind = { readonly isLong?: boolean; readonly isOptional?: boolean };

/** A list of texts, one a line. */
export function LinesSetting({ label, hint, place, isOptional = false }: Props & { isOptional?: boolean }) {
  const text = useText();
  const lines = Array.isArray(place.value) ? place.value.map(String) : [];
  const [written, write] = useWritten(lines.join('\n'));
  const problem = problemHere(place) ?? place.problems[0] ?? null;
  return (
    <Field
      label={label}
      hint={hint ?? text.packEditor.onePerLine}
      error={problem && packProblemText(text, problem)}
    >
      {(ids) => (
        <textarea
          {...ids}
          rows={3}
          dir="auto"
          readOnly={place.value !== undefined && !isTextList(place.value)}
          value={written}
          onChange={({ target }) => {
            const next = linesOf(target.value);
            write(target.value, next.join('\n'));
            place.set(place.path, next.length === 0 && isOptional ? undefined : next);
          }}
        />
      )}
    </Field>
  );
}

/** Words that are the same for everybody, or one text for each language that the pack has them in. */
export function WordsSetting({ label, hint, place }: Props) {
  const { value } = place;
  if (typeof value !== 'object' || value === null)
    return <TextSetting label={label} hint={hint} place={place} />;
  return Object.keys(value).map((language) => (
    <TextSetting
      key={language}
      label={`${label} (${language})`}
      hint={hint}
      place={placeIn(place, language)}
      isOptional={false}
    />
  ));
}

/** A day or a moment, in the time of this machine. */
export function MomentSetting({ label, hint, place }: Props) {
  const text = useText();
  const at = new Date(typeof place.value === 'string' ? place.value : Number.NaN);
  const [written, write] = useWritten(Number.isNaN(at.getTime()) ? '' : localMoment(at));
  const problem = problemHere(place);
  return (
    <Field label={label} hint={hint} error={problem && packProblemText(text, problem)}>
      {(ids) => (
        <input
          {...ids}
          type="datetime-local"
          value={written}
          onChange={({ target }) => {
            const next = new Date(target.value);
            if (Number.isNaN(next.getTime())) return;
            write(target.value, localMoment(next));
            place.set(place.path, next.toISOString());
          }}
        />
      )}
    </Field>
  );
}

/** A number; empty takes it away. */
export function NumberSetting({ label, hint, place, step }: Props & { readonly step: number }) {
  const text = useText();
  const [written, write] = useWritten(typeof place.value === 'number' ? String(place.value) : '');
  const problem = problemHere(place);
  return (
    <Field label={label} hint={hint} error={problem && packProblemText(text, problem)}>
      {(ids) => (
        <input
          {...ids}
          type="number"
          step={step}
          value={written}
          onChange={({ target }) => {
            const next = target.value === '' ? undefined : target.valueAsNumber;
            write(target.value, next === undefined ? '' : String(next));
            place.set(place.path, next);
          }}
        />
      )}
    </Field>
  );
}

/** How much a finding weighs. `none`: what it says where it is not set, for a setting that may be missing. */
export function SeveritySetting({ label, hint, place, none }: Props & { readonly none?: string }) {
  const text = useText();
  const problem = problemHere(place);
  return (
    <Field label={label} hint={hint} error={problem && packProblemText(text, problem)}>
      {(ids) => (
        <select
          {...ids}
          value={typeof place.value === 'string' ? place.value : ''}
          onChange={({ target }) => place.set(place.path, target.value === '' ? undefined : target.value)}
        >
          {(none !== undefined || place.value === undefined) && <option value="">{none}</option>}
          {severityChoice.options.map((severity) => (
            <option key={severity} value={severity}>
              {text.compose.severities[severity]}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

function isTextList(value: unknown): boolean {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}
