import type { CountUnit } from '#shared/networks/network.ts';
import { useFormat } from '../text/use-format.ts';
import { useText } from '../text/use-text.ts';
import style from './count-ring.module.css';

const radius = 9;
const around = 2 * Math.PI * radius;

type Props = { readonly used: number; readonly limit: number; readonly unit: CountUnit };

/** How full the network's limit is, counted as that network counts. */
export function CountRing({ used, limit, unit }: Props) {
  const { compose } = useText();
  const format = useFormat();
  const left = limit - used;
  const share = Math.min(1, used / limit);
  const state = left < 0 ? 'over' : share > 0.9 ? 'near' : 'fine';
  const label = left < 0 ? compose.tooLongBy(-left, unit) : compose.left(left, format.number(limit), unit);
  return (
    <span className={style.count} data-state={state} title={label}>
      <svg width="24" height="24" viewBox="0 0 24 24" role="img" aria-label={label}>
        <circle className={style.track} cx="12" cy="12" r={radius} />
        <circle
          className={style.used}
          cx="12"
          cy="12"
          r={radius}
          strokeDasharray={`${share * around} ${around}`}
          transform="rotate(-90 12 12)"
        />
      </svg>
      <span aria-hidden>{format.number(left)}</span>
    </span>
  );
}
