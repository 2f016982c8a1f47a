import { Award, Circle } from 'lucide-react';
import type { Badge } from '#shared/contract/season.ts';
import { useFormat } from '../text/use-format.ts';
import { useText } from '../text/use-text.ts';
import style from './season.module.css';

/** Each badge with what it is for, and when it was earned or how far it is. */
export function BadgeList({ badges }: { readonly badges: readonly Badge[] }) {
  const { earning } = useText();
  const format = useFormat();
  return (
    <div className={style.part}>
      <h3>{earning.badges}</h3>
      <p className={style.note}>{earning.badgesLead}</p>
      <ul className={style.badges}>
        {badges.map(({ id, counts, needs, has, earnedOn }) => {
          const Icon = earnedOn === null ? Circle : Award;
          return (
            <li key={id} data-earned={earnedOn !== null || undefined}>
              <Icon size={18} aria-hidden />
              <span>
                {earning.badge[counts](needs)}
                <span className={style.note}>
                  {earnedOn === null
                    ? earning.badgeProgress(has, needs)
                    : earning.badgeEarned(format.day(`${earnedOn}T12:00:00`))}
                </span>
              </span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
