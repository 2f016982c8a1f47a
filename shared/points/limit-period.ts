import { z } from 'zod';

/** What a limit is counted in: calendar periods of the programme, or the whole time that a member is in it. */
export const limitPeriod = z.enum(['month', 'quarter', 'year', 'ever']);
export type LimitPeriod = z.infer<typeof limitPeriod>;

/** The period that a calendar day is in: `2026-11`, `2026-Q4`, `2026` or `ever`. */
export function periodOf(period: LimitPeriod, day: string): string {
  const [year = '', month = ''] = day.split('-');
  switch (period) {
    case 'month':
      return `${year}-${month}`;
    case 'quarter':
      return `${year}-Q${Math.ceil(Number(month) / 3)}`;
    case 'year':
      return year;
    case 'ever':
      return 'ever';
  }
}
