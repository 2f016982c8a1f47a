import type { Generated } from 'kysely';
import type { RewardDelivery } from '#shared/contract/reward.ts';
import type { LimitPeriod } from '#shared/points/limit-period.ts';

type Reward = {
  id: string;
  position: number;
  title: string;
  description: string;
  kind: string;
  picture_id: string;
  price: number;
  stock: number | null;
  fair_minor: number;
  fair_currency: string;
  is_retired: Generated<number>;
  starts_at: string | null;
  ends_at: string | null;
  /** JSON: who may have it; empty means everybody. */
  roles: Generated<string>;
  limit_count: number | null;
  limit_period: LimitPeriod | null;
  needs_approval: Generated<number>;
  delivery: Generated<RewardDelivery>;
  budget_id: string | null;
  /** How often it was changed; each has a row of its history. */
  revision: Generated<number>;
};
/** `was` and `became`: JSON, the facts that changed. */
type Change = { revision: number; at: string; by_member: string; was: string; became: string };
type Budget = {
  id: string;
  name: string;
  currency: string;
  granted: number;
  reserved: Generated<number>;
  spent: Generated<number>;
  revision: Generated<number>;
};
/** What a reward was, in money and conditions, when a redemption was requested. */
type RedemptionTerms = {
  redemption_id: string;
  kind: string;
  fair_minor: number;
  fair_currency: string;
  needs_approval: number;
  delivery: RewardDelivery;
  budget_id: string | null;
  /** The period that it was counted in; null where the reward had no limit. */
  limit_period: string | null;
};
type RewardCount = { member_id: string; reward_id: string; period: string; taken: number; most: number };
type DeliveryDetails = { redemption_id: string; sealed: string };
type PointCost = {
  version: number;
  at: string;
  by_member: string;
  currency: string;
  minor_per_hundred: number;
  breakage_low: number;
  breakage_high: number;
  assumption: string;
};
type PayrollCountry = { member_id: string; country: string };
type VoucherCode = {
  id: string;
  reward_id: string;
  /** Keyed fingerprint of the code: the same code goes in once. */
  print: string;
  sealed: string;
  added_at: string;
  redemption_id: string | null;
};
type Redemption = {
  id: string;
  member_id: string;
  reward_id: string;
  reward_title: string;
  picture_id: string;
  points: number;
  state: 'requested' | 'approved' | 'fulfilled' | 'released';
};
type RedemptionStep = {
  position: Generated<number>;
  redemption_id: string;
  step: Redemption['state'];
  at: string;
  by_member: string;
  note: string;
};

/** The tables of rewards, redemptions and what they cost. */
export type RewardTables = {
  rewards: Reward;
  redemptions: Redemption;
  redemption_steps: RedemptionStep;
  redemption_terms: RedemptionTerms;
  reward_counts: RewardCount;
  budgets: Budget;
  reward_changes: Change & { reward_id: string };
  budget_changes: Change & { budget_id: string };
  delivery_details: DeliveryDetails;
  voucher_codes: VoucherCode;
  point_costs: PointCost;
  payroll_countries: PayrollCountry;
};
