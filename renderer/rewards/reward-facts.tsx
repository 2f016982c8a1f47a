import { BadgeCheck, CalendarRange, Gem, type LucideIcon, Package, Repeat, Truck } from 'lucide-react';
import type { Reward } from '#shared/contract/reward.ts';
import { useFormat } from '../text/use-format.ts';
import { useText } from '../text/use-text.ts';
import style from './reward-page.module.css';

/** What a reward is worth and asks for: stock, limit, window, approval, how it comes. */
export function RewardFacts({ reward }: { readonly reward: Reward }) {
  const { rewards } = useText();
  const format = useFormat();
  const { limit, stock, startsAt, endsAt, fairValue } = reward;
  const window = [
    startsAt && rewards.opensOn(format.day(startsAt)),
    endsAt && rewards.until(format.day(endsAt)),
  ];
  const facts: readonly (readonly [LucideIcon, string])[] = [
    [Gem, fairValue.minor > 0 ? rewards.worth(format.money(fairValue.minor, fairValue.currency)) : ''],
    [Package, stock === null ? '' : stock === 0 ? rewards.soldOut : rewards.left(stock)],
    [Repeat, limit ? `${rewards.limit(limit.count, limit.period)}; ${rewards.taken(reward.taken)}` : ''],
    [CalendarRange, window.filter(Boolean).join(' · ')],
    [BadgeCheck, reward.needsApproval ? rewards.approvalNeeded : ''],
    [Truck, rewards.deliveries[reward.delivery]],
  ];
  return (
    <section aria-labelledby="reward-facts">
      <h2 id="reward-facts">{rewards.about}</h2>
      <ul className={style.facts}>
        {facts
          .filter(([, words]) => words !== '')
          .map(([Icon, words]) => (
            <li key={words}>
              <Icon size={16} aria-hidden />
              {words}
            </li>
          ))}
      </ul>
    </section>
  );
}
