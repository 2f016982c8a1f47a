import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { checkFinance } from '#electron/command-line/check-finance.ts';
import { offer } from '../offered-reward.ts';
import { type Clock, clockAt, type OpenedSample, shareOut } from '../open-sample.ts';
import type { Place } from './engine.ts';
import { onEachEngine } from './engines.ts';

const begin = '2026-10-05T09:00:00.000Z';

onEachEngine((engine) => {
  let seeded: Place;
  let place: Place;
  let clock: Clock;
  let opened: OpenedSample;
  beforeAll(async () => {
    seeded = await engine.make();
    await (await seeded.open(clockAt(begin))).programme.close();
  });
  afterAll(() => seeded.remove());
  beforeEach(async () => {
    place = await seeded.copy();
    clock = clockAt(begin);
    opened = await place.open(clock);
  });
  afterEach(async () => {
    await opened.programme.close();
    expect(await place.drift()).toEqual([]);
    await place.remove();
  });

  async function earn(count: number): Promise<void> {
    const networks = ['x', 'bluesky', 'mastodon', 'threads'] as const;
    for (const network of networks.slice(0, count)) await shareOut(opened.get, 'warm-street', network);
  }
  /** Requests a reward and hands it over. */
  async function give(said: Parameters<typeof offer>[1]): Promise<void> {
    clock.now = new Date(clock.now.getTime() + 1000);
    const { id, price } = await offer(opened.get, said);
    const { id: redemptionId } = await opened.get('redemption.request', { rewardId: id, price });
    await opened.get('redemption.fulfil', { redemptionId, note: '' });
  }
  const overview = (from: string, to: string) => opened.get('finance.overview', { from, to });
  const file = async (
    what: 'movement' | 'entries' | 'rewards' | 'budgets' | 'ledger',
    from: string,
    to: string,
  ) => (await opened.get('finance.export', { what, from, to })).text;

  /** Two months: 40 points come in October, of which 10 are redeemed in November and 10 are held then; the rest expires a year on. */
  async function twoMonths(): Promise<void> {
    await earn(4);
    clock.now = new Date('2026-11-10T09:00:00.000Z');
    await give({ budgetId: 'treats', fairValue: { minor: 450, currency: 'GBP' } });
    const { id } = await offer(opened.get, { budgetId: 'treats', title: '=cmd|calc' });
    clock.now = new Date('2026-11-10T09:05:00.000Z');
    await opened.get('redemption.request', { rewardId: id, price: 10 });
  }

  describe('the movement of points', () => {
    test('opens with what was owed, and closes with it, to the entry', async () => {
      await twoMonths();
      expect((await overview('2026-10-01', '2026-10-31')).movement).toEqual({
        opening: 0,
        issued: 40,
        redeemed: 0,
        expired: 0,
        corrections: 0,
        closing: 40,
        held: 0,
      });
      const november = await overview('2026-11-01', '2026-11-30');
      expect(november.movement).toEqual({
        opening: 40,
        issued: 0,
        redeemed: 10,
        expired: 0,
        corrections: 0,
        closing: 30,
        held: 10,
      });
      clock.now = new Date('2027-10-06T09:00:00.000Z');
      await opened.get('points.balance', {});
      expect((await overview('2027-10-01', '2027-10-31')).movement).toMatchObject({
        opening: 30,
        expired: 20,
        closing: 10,
      });
    });

    test('is by calendar days of the programme', async () => {
      // In Berlin it is November already.
      clock.now = new Date('2026-10-31T23:30:00.000Z');
      await earn(1);
      expect((await overview('2026-10-01', '2026-10-31')).movement.closing).toBe(0);
      expect((await overview('2026-11-01', '2026-11-01')).movement.issued).toBe(10);
    });

    test('is given entry by entry, and nobody is named', async () => {
      await twoMonths();
      const rows = (await file('entries', '2026-11-01', '2026-11-30')).trim().split('\r\n');
      expect(rows.map((row) => row.split(',').slice(1, 6).join(','))).toEqual([
        'day,class,rule,change,owed',
        '2026-11-10,inside,redemption-hold,0,40',
        '2026-11-10,redeemed,redemption-fulfil,-10,30',
        '2026-11-10,inside,redemption-hold,0,30',
      ]);
      for (const what of ['movement', 'entries', 'rewards', 'budgets', 'ledger'] as const) {
        expect(await file(what, '2026-10-01', '2026-12-31')).not.toContain('Robin');
      }
    });
  });

  describe('what it costs', () => {
    test('the liability is a range, with what it rests on', async () => {
      await twoMonths();
      // 30 points at 0.50 GBP, of which 10 to 30 % are never spent.
      expect(await overview('2026-11-01', '2026-11-30')).toMatchObject({
        liability: { full: 1500, high: 1350, low: 1050 },
        cost: { minorPerHundred: 5000, breakageLow: 10, breakageHigh: 30, version: 1, by: 'Robin Ashdown' },
      });
    });

    test('of a point is said anew as the next version, and refused to who saw an older one', async () => {
      const said = {
        currency: 'GBP',
        minorPerHundred: 900,
        breakageLow: 0,
        breakageHigh: 5,
        assumption: 'Ours.',
      };
      expect(await opened.get('finance.setCost', { ...said, after: 1 })).toMatchObject({
        version: 2,
        ...said,
      });
      expect(await opened.call('finance.setCost', { ...said, after: 1 })).toMatchObject({
        error: { reason: 'finance.cost-changed' },
      });
      expect(await opened.call('finance.setCost', { ...said, after: 5 })).toMatchObject({
        error: { reason: 'finance.cost-changed' },
      });
      expect(await opened.call('finance.setCost', { ...said, after: 2, breakageLow: 9 })).toMatchObject({
        error: { reason: 'input.invalid', values: { place: 'breakageHigh' } },
      });
    });

    test('each reward and budget is listed with what was given for it', async () => {
      await twoMonths();
      const { rewards, budgets } = await overview('2026-11-01', '2026-11-30');
      expect(rewards).toMatchObject([{ title: 'A pen', count: 1, points: 10, minor: 450, currency: 'GBP' }]);
      expect(budgets).toMatchObject([{ id: 'treats', granted: 100_000_000, reserved: 300, spent: 450 }]);
      expect((await overview('2026-10-01', '2026-10-31')).rewards).toEqual([]);
    });

    test('a title that would be a formula is text in the table', async () => {
      await twoMonths();
      const { id: redemptionId } = (await opened.get('redemption.queue', {}))[0] ?? { id: '' };
      await opened.get('redemption.fulfil', { redemptionId, note: '' });
      expect(await file('rewards', '2026-11-01', '2026-11-30')).toContain(",'=cmd|calc,");
    });
  });

  describe('check-finance', () => {
    test('comes to the same totals by itself', async () => {
      await twoMonths();
      clock.now = new Date('2027-10-06T09:00:00.000Z');
      await opened.get('points.balance', {});
      for (const [from, to] of [
        ['2026-11-01', '2026-11-30'],
        ['2026-01-01', '2028-01-01'],
      ] as const) {
        expect(checkFinance(await file('ledger', from, to))).toEqual({
          entries: 9,
          redemptions: 2,
          wrong: [],
        });
      }
    });

    test.each([
      ['a total', '"redeemed":10', '"redeemed":11', 'movement'],
      ['the liability', '"full":1500', '"full":1400', 'liability'],
      ['what is reserved', '"reserved":300', '"reserved":0', 'budgets'],
      ['the cost of a reward', '"minor":450}', '"minor":400}', 'cost of rewards'],
      ['an entry', '"rule":"redemption-fulfil"', '"rule":"redemption-gift"', 'entry'],
      ['a redemption', '"state":"requested"', '"state":"released"', 'holds'],
    ])('finds %s that is not right', async (_what, written, instead, named) => {
      await twoMonths();
      const text = await file('ledger', '2026-11-01', '2026-11-30');
      expect(text).toContain(written);
      const { wrong } = checkFinance(text.replace(written, instead));
      expect(wrong.some((sentence) => sentence.startsWith(named))).toBe(true);
    });

    test('finds an entry that is missing', async () => {
      await twoMonths();
      const lines = (await file('ledger', '2026-11-01', '2026-11-30')).split('\n');
      lines.splice(3, 1);
      expect(checkFinance(lines.join('\n')).wrong.length).toBeGreaterThan(0);
    });
  });

  describe('payroll', () => {
    test('judges what each member was given in a month by the country that they are paid in', async () => {
      await earn(4);
      await give({ title: 'Boots', fairValue: { minor: 3000, currency: 'EUR' } });
      await give({ title: 'A card', kind: 'cash-like', fairValue: { minor: 1000, currency: 'EUR' } });
      const treatments = async () =>
        (await opened.get('finance.payroll', { month: '2026-10' })).map(({ title, treatment }) => [
          title,
          treatment,
        ]);
      expect(await treatments()).toEqual([
        ['Boots', 'ask'],
        ['A card', 'ask'],
      ]);
      const { memberId } = opened.programme.soloCaller(null);
      await opened.get('finance.setCountry', { memberId, country: 'DE' });
      expect(await treatments()).toEqual([
        ['Boots', 'free'],
        ['A card', 'wages'],
      ]);
      await give({ title: 'A hat', fairValue: { minor: 2001, currency: 'EUR' } });
      expect(await treatments()).toEqual([
        ['Boots', 'wages'],
        ['A card', 'wages'],
        ['A hat', 'wages'],
      ]);
      expect(await opened.get('finance.payroll', { month: '2026-11' })).toEqual([]);
    });

    test('the table has names, values, and where the rule is from; and leaves out what is nothing to payroll', async () => {
      await earn(3);
      await give({ title: '+1 for you', kind: 'voucher', fairValue: { minor: 2000, currency: 'GBP' } });
      await give({ title: 'Thanks', kind: 'recognition', fairValue: { minor: 0, currency: 'GBP' } });
      const { memberId } = opened.programme.soloCaller(null);
      await opened.get('finance.setCountry', { memberId, country: 'GB' });
      const { name, text } = await opened.get('finance.payrollExport', { month: '2026-10' });
      expect(name).toBe('herald-payroll-2026-10.csv');
      expect(text.trim().split('\r\n').slice(1)).toEqual([
        `Robin Ashdown,${memberId},GB,2026-10-05,'+1 for you,voucher,2000,GBP,benefit,https://www.gov.uk/expenses-benefits-trivial-benefits,2026-11-28`,
      ]);
    });
  });
});
