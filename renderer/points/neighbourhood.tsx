import { Link } from 'wouter';
import type { Output } from '#shared/contract.ts';
import { useText } from '../text/use-text.ts';
import style from './season.module.css';

/** The two above and the two below a member who takes part; for all others, why there is nothing to see. */
export function Neighbourhood({
  isIn,
  hidden,
  places,
  average,
}: NonNullable<Output<'season.mine'>['ranking']>) {
  const { earning } = useText();
  return (
    <div className={style.part}>
      <h3>{earning.ranking}</h3>
      {!isIn && (
        <p className={style.note}>
          {earning.rankingOut} <Link href="/settings">{earning.toSettings}</Link>
        </p>
      )}
      {isIn && hidden && <p className={style.note}>{earning.hidden[hidden]}</p>}
      {places.length > 0 && (
        <ol className={style.places}>
          {places.map(({ place, name, points, isMe }) => (
            <li key={`${place} ${name}`} data-me={isMe || undefined}>
              <span>{earning.place(place, isMe ? `${name} (${earning.me})` : name)}</span>
              <span>{earning.lot(points)}</span>
            </li>
          ))}
        </ol>
      )}
      {average !== null && <p className={style.note}>{earning.average(average)}</p>}
    </div>
  );
}
