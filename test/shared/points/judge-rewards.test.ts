import { describe, expect, test } from 'vitest';
import type { RewardKind } from '#shared/contract/reward.ts';
import { judgeRewards } from '#shared/points/payroll/judge-rewards.ts';
import { payrollCountries } from '#shared/points/payroll/payroll-countries.ts';
import { pointLiability } from '#shared/points/point-liability.ts';

const rulesOf = (country: string) => payrollCountries.find((rules) => rules.country === country) ?? null;
const given = (kind: RewardKind, minor: number, currency = 'EUR') => ({ kind, value: { minor, currency } });

describe('rewards on a payroll', () => {
  test.each([
    ['US', given('cash-like', 1, 'USD'), 'wages'],
    ['US', given('voucher', 500, 'USD'), 'wages'],
    ['US', given('goods', 500, 'USD'), 'ask'],
    ['GB', given('voucher', 500, 'GBP'), 'benefit'],
    ['GB', given('goods', 500, 'GBP'), 'benefit'],
    ['GB', given('cash-like', 500, 'GBP'), 'wages'],
    ['DE', given('cash-like', 100), 'wages'],
    ['DE', given('goods', 5000), 'free'],
    ['DE', given('goods', 5001), 'wages'],
    ['DE', given('goods', 100, 'GBP'), 'ask'],
    ['DE', given('time-off', 5000), 'nothing'],
    ['DE', given('recognition', 0), 'nothing'],
    ['FR', given('goods', 100), 'ask'],
    ['FR', given('goods', 0), 'nothing'],
  ] as const)('%s: %j is %s', (country, reward, treatment) => {
    expect(judgeRewards(rulesOf(country), [reward])).toEqual([treatment]);
  });

  test('in Germany a month is all free or all wages, and cash has no part in it', () => {
    const month = [given('goods', 2500), given('cash-like', 900_000), given('voucher', 2500)];
    expect(judgeRewards(rulesOf('DE'), month)).toEqual(['free', 'wages', 'free']);
    expect(judgeRewards(rulesOf('DE'), [...month, given('goods', 1)])).toEqual([
      'wages',
      'wages',
      'wages',
      'wages',
    ]);
  });

  test('each country says from where and when its rules are', () => {
    for (const { sources, checkedOn } of payrollCountries) {
      expect(sources.every(({ url }) => url.startsWith('https://'))).toBe(true);
      expect(checkedOn).toMatch(/^\d{4}-\d\d-\d\d$/);
    }
  });
});

test.each([
  [0, { full: 0, low: 0, high: 0 }],
  [1, { full: 13, low: 10, high: 12 }],
  [30, { full: 375, low: 300, high: 356 }],
  [9_007_199_254, { full: 112_589_990_675, low: 90_071_992_540, high: 106_960_491_141 }],
])('%d points owed at 12.50 for a hundred, with 5 to 20 % never spent', (points, liability) => {
  const cost = { currency: 'GBP', minorPerHundred: 1250, breakageLow: 5, breakageHigh: 20 };
  expect(pointLiability(points, cost)).toEqual(liability);
});
