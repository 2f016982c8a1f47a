import { useFormat } from '#renderer/text/use-format.ts';
import { useText } from '#renderer/text/use-text.ts';
import type { Budget, RewardChange, RewardFacts } from '#shared/contract/reward.ts';
import type { ToldChange } from './change-list.tsx';

type Some = { readonly [Fact in keyof RewardFacts]?: RewardFacts[Fact] | undefined };
type Words = { readonly [Fact in keyof RewardFacts]: (value: RewardFacts[Fact]) => string };

/** Says a change of a reward in words. */
export function useRewardFacts(budgets: readonly Budget[]): (change: RewardChange) => ToldChange {
  const { rewardHistory, manageRewards, rewards } = useText();
  const format = useFormat();
  const day = (at: string | null) => (at === null ? rewardHistory.open : format.day(at));
  const yesOrNo = (value: boolean) => (value ? rewardHistory.yes : rewardHistory.no);
  const words: Words = {
    title: (title) => title,
    description: (description) => description,
    kind: (kind) => rewards.kinds[kind],
    pictureId: () => rewardHistory.anotherPicture,
    price: (price) => rewards.amount(price),
    stock: (stock) => (stock === null ? manageRewards.unlimited : format.number(stock)),
    fairValue: ({ minor, currency }) => format.money(minor, currency),
    startsAt: day,
    endsAt: day,
    limit: (limit) => {
      if (limit === null) return rewardHistory.noLimit;
      const count = format.number(limit.count);
      return limit.period === 'ever'
        ? rewardHistory.limitEver(count)
        : rewardHistory.limit(count, manageRewards.periods[limit.period]);
    },
    needsApproval: yesOrNo,
    delivery: (delivery) => manageRewards.deliveries[delivery],
    roles: (roles) =>
      roles.length === 0
        ? rewardHistory.everybody
        : roles.map((one) => manageRewards.roleNames[one]).join(', '),
    budgetId: (id) =>
      id === null
        ? manageRewards.noBudget
        : (budgets.find((budget) => budget.id === id)?.name ?? rewardHistory.removedBudget),
    isRetired: (isRetired) => yesOrNo(!isRetired),
    codes: (codes) => format.number(codes),
  };
  return ({ was, became, ...change }) => ({
    ...change,
    facts: named(became).map((fact) => ({
      label: rewardHistory.facts[fact],
      was: fact === 'pictureId' ? null : said(words, fact, was),
      became: said(words, fact, became) ?? '',
    })),
  });
}

function said<Fact extends keyof RewardFacts>(words: Words, fact: Fact, facts: Some): string | null {
  const value = facts[fact];
  return value === undefined ? null : words[fact](value);
}

function named(facts: Some): (keyof RewardFacts)[] {
  return Object.keys(facts) as (keyof RewardFacts)[];
}
