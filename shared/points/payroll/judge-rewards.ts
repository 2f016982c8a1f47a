import type { Money, RewardKind } from '#shared/contract/reward.ts';
import type { PayrollRules } from './payroll-rules.ts';

/** What payroll does with one reward. `free`: under the month's allowance; to be kept on record all the same. */
export const payrollTreatments = ['wages', 'benefit', 'free', 'nothing', 'ask'] as const;
export type PayrollTreatment = (typeof payrollTreatments)[number];

export type GivenReward = { readonly kind: RewardKind; readonly value: Money };

/** Judges all that one member was given in one calendar month, in its order. */
export function judgeRewards(
  rules: PayrollRules | null,
  given: readonly GivenReward[],
): readonly PayrollTreatment[] {
  const allowed = given.filter((reward) => ruleFor(rules, reward) === 'allowance');
  const underAllowance = allowanceTreatment(rules?.monthlyAllowance ?? null, allowed);
  return given.map((reward) => {
    const rule = ruleFor(rules, reward);
    return rule === 'allowance' ? underAllowance : rule;
  });
}

function ruleFor(rules: PayrollRules | null, { kind, value }: GivenReward) {
  if (value.minor === 0) return 'nothing';
  return rules === null ? 'ask' : rules.kinds[kind];
}

/** All or nothing. Values in another currency cannot be added up here. */
function allowanceTreatment(allowance: Money | null, given: readonly GivenReward[]): PayrollTreatment {
  if (allowance === null || given.some(({ value }) => value.currency !== allowance.currency)) return 'ask';
  const sum = given.reduce((total, { value }) => total + value.minor, 0);
  return sum <= allowance.minor ? 'free' : 'wages';
}
