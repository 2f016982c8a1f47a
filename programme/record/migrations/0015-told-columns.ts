/** What of a reward and of a budget may only change together with a row of its history. Redemptions move the others. */
export const toldColumns = {
  rewards: [
    'title',
    'description',
    'kind',
    'picture_id',
    'price',
    'fair_minor',
    'fair_currency',
    'is_retired',
    'starts_at',
    'ends_at',
    'roles',
    'limit_count',
    'limit_period',
    'needs_approval',
    'delivery',
    'budget_id',
    'revision',
  ],
  budgets: ['name', 'granted', 'revision'],
} as const;
