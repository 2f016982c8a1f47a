import type { PayrollRules } from './payroll-rules.ts';

const checkedOn = '2026-11-28';

/** The countries whose rules are known here. A member who is paid elsewhere is listed for an adviser. */
export const payrollCountries: readonly PayrollRules[] = [
  {
    // Publication 15-B: cash and cash equivalents, gift cards among them, "no matter how little, are never excludable".
    country: 'US',
    kinds: {
      'cash-like': 'wages',
      voucher: 'wages',
      goods: 'ask',
      donation: 'ask',
      'time-off': 'nothing',
      recognition: 'nothing',
    },
    monthlyAllowance: null,
    sources: [
      {
        title: 'IRS Publication 15-B, Employer’s Tax Guide to Fringe Benefits, De Minimis (Minimal) Benefits',
        url: 'https://www.irs.gov/publications/p15b',
      },
    ],
    basis: 'quoted',
    checkedOn,
  },
  {
    // § 8 (2) 11 EStG: all benefits in kind of a month together, all or nothing. Vouchers count as such where they meet § 2 (1) 10 ZAG.
    country: 'DE',
    kinds: {
      'cash-like': 'wages',
      voucher: 'allowance',
      goods: 'allowance',
      donation: 'ask',
      'time-off': 'nothing',
      recognition: 'nothing',
    },
    monthlyAllowance: { minor: 5000, currency: 'EUR' },
    sources: [
      {
        title: '§ 8 Abs. 1 Satz 2 und 3, Abs. 2 Satz 11 EStG',
        url: 'https://www.gesetze-im-internet.de/estg/__8.html',
      },
    ],
    basis: 'read',
    checkedOn,
  },
  {
    // The trivial benefits exemption asks that it is no reward for work, so it never covers what points were earned for.
    country: 'GB',
    kinds: {
      'cash-like': 'wages',
      voucher: 'benefit',
      goods: 'benefit',
      donation: 'ask',
      'time-off': 'nothing',
      recognition: 'nothing',
    },
    monthlyAllowance: null,
    sources: [
      {
        title: 'HMRC, Tax on trivial benefits',
        url: 'https://www.gov.uk/expenses-benefits-trivial-benefits',
      },
    ],
    basis: 'quoted',
    checkedOn,
  },
];
