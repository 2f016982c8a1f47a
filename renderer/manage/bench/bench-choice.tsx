import { useId } from 'react';
import style from './pack-bench.module.css';

type Props = {
  readonly label: string;
  readonly hint: string;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
};

/** One kind of texts to try, with what to know of it. */
export function BenchChoice({ label, hint, isOn, onChange }: Props) {
  const id = useId();
  return (
    <div>
      <label className={style.check}>
        <input
          type="checkbox"
          aria-describedby={id}
          checked={isOn}
          onChange={(event) => onChange(event.target.checked)}
        />
        {label}
      </label>
      <p id={id} className={style.facts}>
        {hint}
      </p>
    </div>
  );
}
