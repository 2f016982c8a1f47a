import { useText } from '../text/use-text.ts';
import style from './compose-desk.module.css';

export type Side = 'approved' | 'preview';

type Props = { readonly side: Side; readonly onChange: (side: Side) => void };

/** Where there is room for one column beside the editor only: which one. */
export function SideSwitch({ side, onChange }: Props) {
  const { compose } = useText();
  const choices = [
    ['approved', compose.showApproved],
    ['preview', compose.showPreview],
  ] as const;
  return (
    <fieldset className={style.switch} aria-label={compose.sides}>
      {choices.map(([choice, label]) => (
        <button key={choice} type="button" aria-pressed={side === choice} onClick={() => onChange(choice)}>
          {label}
        </button>
      ))}
    </fieldset>
  );
}
