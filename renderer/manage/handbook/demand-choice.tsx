import { useText } from '#renderer/text/use-text.ts';
import type { HandbookDemands } from '#shared/contract/handbook.ts';
import style from './handbook-desk.module.css';

type Props = { readonly demands: HandbookDemands; readonly onChange: (demands: HandbookDemands) => void };

/** What a version is to ask of members. Holding up shares needs something that they could do about it. */
export function DemandChoice({ demands, onChange }: Props) {
  const { handbookDesk } = useText();
  const { asksAcknowledgement, hasTraining, holdsSharing } = demands;
  const canHold = asksAcknowledgement || hasTraining;
  const change = (part: Partial<HandbookDemands>) => {
    const next = { ...demands, ...part };
    onChange({
      ...next,
      holdsSharing: next.holdsSharing && (next.asksAcknowledgement || next.hasTraining),
    });
  };
  return (
    <fieldset className={style.demands}>
      <legend>{handbookDesk.demands}</legend>
      <label className={style.check}>
        <input
          type="checkbox"
          checked={asksAcknowledgement}
          onChange={(event) => change({ asksAcknowledgement: event.target.checked })}
        />
        {handbookDesk.asksAcknowledgement}
      </label>
      <label className={style.check}>
        <input
          type="checkbox"
          checked={hasTraining}
          onChange={(event) => change({ hasTraining: event.target.checked })}
        />
        {handbookDesk.hasTraining}
      </label>
      <label className={style.check}>
        <input
          type="checkbox"
          disabled={!canHold}
          checked={holdsSharing}
          onChange={(event) => change({ holdsSharing: event.target.checked })}
        />
        {handbookDesk.holdsSharing}
      </label>
    </fieldset>
  );
}
