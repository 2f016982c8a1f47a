import { useState } from 'react';
import { Field } from '../parts/field.tsx';

type Props = {
  readonly label: string;
  readonly hint?: string;
  readonly value: number | null;
  readonly least: number;
  readonly most?: number;
  /** Whether the field may be empty, which is `null`. */
  readonly isOptional?: boolean;
  readonly onChange: (value: number | null) => void;
};

/** A whole number. What is no such number stays in the field, and the form it stands in is not sent. */
export function NumberField({ label, hint, value, least, most, isOptional = false, onChange }: Props) {
  const [written, setWritten] = useState(value === null ? '' : String(value));

  function take(text: string): void {
    setWritten(text);
    const read = Number(text);
    if (text === '' && isOptional) onChange(null);
    else if (text !== '' && Number.isInteger(read) && read >= least && read <= (most ?? read)) onChange(read);
  }

  return (
    <Field label={label} hint={hint}>
      {(ids) => (
        <input
          {...ids}
          type="number"
          inputMode="numeric"
          min={least}
          max={most}
          step={1}
          required={!isOptional}
          value={written}
          onChange={(event) => take(event.target.value)}
        />
      )}
    </Field>
  );
}
