import type { RewardKind } from '#shared/contract/reward.ts';

/** What a reward is to a payroll before allowances: wages, a benefit to report, nothing, for an adviser to say, or under an allowance. */
export type KindRule = 'wages' | 'benefit' | 'nothing' | 'ask' | 'allowance';

/** What one country's payroll makes of rewards for services: dated data for a first sorting, no legal advice. */
export type PayrollRules = {
  /** ISO 3166. */
  readonly country: string;
  readonly kinds: Readonly<Record<RewardKind, KindRule>>;
  /** Free as long as all of a calendar month together is not above it; above it all of it is wages. */
  readonly monthlyAllowance: { readonly minor: number; readonly currency: string } | null;
  readonly sources: readonly { readonly title: string; readonly url: string }[];
  /** `read`: the source itself; `quoted`: as others quote it. */
  readonly basis: 'read' | 'quoted';
  readonly checkedOn: string;
};
