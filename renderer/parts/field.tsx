import { type ReactNode, useId } from 'react';
import style from './field.module.css';

type Props = {
  readonly label: string;
  readonly hint?: ReactNode;
  readonly error?: string | null;
  /** Gets the ids that tie the control to its label, hint and error. */
  readonly children: (ids: { id: string; 'aria-describedby': string; 'aria-invalid': boolean }) => ReactNode;
};

/** A labelled control with its hint and its error. */
export function Field({ label, hint, error, children }: Props) {
  const id = useId();
  return (
    <div className={style.field}>
      <label className={style.label} htmlFor={id}>
        {label}
      </label>
      {children({ id, 'aria-describedby': `${id}-more`, 'aria-invalid': Boolean(error) })}
      <p id={`${id}-more`} className={error ? style.error : style.hint} role={error ? 'alert' : undefined}>
        {error ?? hint}
      </p>
    </div>
  );
}
