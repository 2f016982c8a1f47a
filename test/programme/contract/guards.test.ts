import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { editOf } from '../offered-reward.ts';
import { clockAt, type OpenedSample, shareOut } from '../open-sample.ts';
import { appendOnlyCases, publishedCases, replaceCases } from './append-only-cases.ts';
import { correctionCases } from './correction-cases.ts';
import { earningCases } from './earning-cases.ts';
import type { Engine, Place } from './engine.ts';
import { onEachEngine } from './engines.ts';
import { entryCases } from './entry-cases.ts';
import { entryValueCases } from './entry-value-cases.ts';
import { type Guard, guardName } from './guard.ts';
import { entry, type GuardCase } from './guard-case.ts';
import { redemptionCases } from './redemption-cases.ts';
import { erasing, rewardCases } from './reward-cases.ts';
import { rewardHistoryCases } from './reward-history-cases.ts';
import { shareCases } from './share-cases.ts';
import { stockCases } from './stock-cases.ts';
import { suggestionCases } from './suggestion-cases.ts';
import { voucherCodeCases } from './voucher-code-cases.ts';

const cases: readonly GuardCase[] = [
  ...entryCases,
  ...entryValueCases,
  ...correctionCases,
  ...redemptionCases,
  ...stockCases,
  ...rewardCases,
  ...voucherCodeCases,
  ...rewardHistoryCases,
  ...shareCases,
  ...earningCases,
  ...suggestionCases,
  ...appendOnlyCases,
  ...publishedCases,
  ...replaceCases,
];

/** Three awards, one redemption requested and one fulfilled, two suggestions: something of everything that can be spoilt. */
async function makeHistory({ make }: Engine): Promise<{ place: Place; member: string }> {
  const place = await make();
  const { programme, get } = await place.open(clockAt('2026-11-23T09:00:00.000Z'));
  for (const network of ['linkedin', 'x', 'bluesky'] as const) await shareOut(get, 'warm-street', network);
  await suggestTwice(get);
  const { id } = await get('redemption.request', { rewardId: 'coffee', price: 10 });
  await get('redemption.fulfil', { redemptionId: id, note: 'enjoy' });
  await get('redemption.request', { rewardId: 'coffee', price: 10 });
  const alarm = { rule: 'harassment', packVersion: 7, words: 'Penistone', note: '', isNamed: false } as const;
  await get('policy.reportFalseAlarm', alarm);
  await get('reward.saveBudget', { id: null, name: 'Thanks', currency: 'GBP', granted: 100 });
  const [mug] = (await get('reward.all', {})).filter((reward) => reward.id === 'mug');
  if (mug === undefined) throw new Error('The sample has no mug.');
  await get('reward.save', { ...editOf(mug), title: 'The same mug' });
  await get('season.arrange', { goal: 100, hasBadges: true, hasRanking: false, hasGroups: false });
  await programme.close();
  return { place, member: programme.soloCaller(null).memberId };
}

/** One that waits, and one that was accepted and earned points. */
async function suggestTwice(get: OpenedSample['get']): Promise<void> {
  const { inForce } = await get('points.rules', {});
  const bonuses = { ...inForce.bonuses, suggestion: 1 };
  await get('points.publishRules', {
    rules: { ...inForce, version: inForce.version + 1, validFrom: null, bonuses },
  });
  const suggestion = { why: 'Read it.', draft: '', language: null };
  await get('suggestion.make', { ...suggestion, title: 'Waits', link: 'https://city.example/a' });
  const { id } = await get('suggestion.make', {
    ...suggestion,
    title: 'Accepted',
    link: 'https://city.example/b',
  });
  await get('suggestion.accept', { suggestionId: id, note: '', language: 'en' });
}

/** Tables of posts, settings, reviews, crises and the like have guards too, with tests of their own; nothing of the ledger hangs on them. */
const others =
  /^(accounts|campaigns|captions|crises|crisis_\w+|dismissed_expiries|false_alarms|contacts|group_memberships|handbook_[a-z]+|member_groups|members|pack_drafts|payroll_countries|picture_files|pictures|policy_keys|post_pictures|posts|programme|ranking_choices|record_migrations|review_\w+|reviews|topics)_/;
/** Keys that count up by themselves, and checks of money that rewards only show. TRUNCATE, erasing and what a season counts have tests of their own. */
const alone =
  /^season_(now|points|tally|group_points|begins|ends)|^group_(now|tally)|^groups_(begin|end)_season$|^awards_count_in_(season|group)$|^entries_reversed_leave_(season|group)$|^(commands|entries|redemption_steps|rewards)_pkey$|^rewards_fair_|_no_truncate$|^redemption_steps_erase_details$/;
const isOfLedger = (name: string) => !others.test(name) && !alone.test(name);

onEachEngine((engine) => {
  let place: Place;
  let member: string;
  beforeAll(async () => {
    ({ place, member } = await makeHistory(engine));
  });
  afterAll(() => place.remove());

  const attempt = (
    { given = [], refused }: Pick<GuardCase, 'given' | 'refused'>,
    without: readonly Guard[] = [],
  ) =>
    place.attempt(
      [...given, refused].map((statement) => statement.replaceAll(':me', member)),
      without,
    );
  const isHere = ({ only }: { readonly only?: string }) => only === undefined || only === engine.name;
  const here = cases.filter(isHere);

  test('what is right is not refused', async () => {
    expect(await attempt({ refused: entry({}) })).toBeNull();
  });

  test('every trigger and key that the ledger has is taken away in some case', async () => {
    const taken = new Set(here.flatMap(({ by }) => by.map(guardName)));
    const left = (await place.guards()).filter((name) => isOfLedger(name) && !taken.has(name));
    expect(left).toEqual([]);
  });

  test('L3 drift that somebody made by hand, past the guard, is reported', async () => {
    const copy = await place.copy();
    expect(await copy.drift()).toEqual([]);
    await copy.change([
      engine.name === 'SQLite'
        ? 'drop trigger balances_change_by_entries'
        : 'drop trigger balances_change_by_entries on balances',
      `update balances set points = 77 where account = 'member:${member}'`,
    ]);
    const account = `member:${member}`;
    // Once against the entries, once against the lots.
    expect(await copy.drift()).toEqual([
      { account, written: 77, counted: 11 },
      { account, written: 77, counted: 11 },
    ]);
    await copy.remove();
  });

  test('the last step of a redemption erases where to send it, whoever writes that step', async () => {
    const copy = await place.copy();
    const [details = '', step = ''] = erasing;
    const count = async () => (await copy.rows('select redemption_id from delivery_details')).length;
    await copy.change([details]);
    expect(await count()).toBe(1);
    await copy.change([step.replaceAll(':me', member)]);
    expect(await count()).toBe(0);
    await copy.remove();
  });

  test('a row that points nowhere is refused', async () => {
    const refused = "insert into captions values ('x', 'no-post', 0, '[]', 'plain', 'en', 'text', '[]')";
    expect(await attempt({ refused })).toBeInstanceOf(Error);
  });

  describe('the database refuses', () => {
    test.each(here)('$what', async (one) => {
      expect(await attempt(one)).toBeInstanceOf(Error);
    });
  });

  describe('taken away one by one, and all but one, every guard shows that it is what refuses', () => {
    test.each(here)('$what', async (one) => {
      const by = one.by.filter(isHere);
      if (by.length > 0) expect(await attempt(one, by), 'without any guard').toBeNull();
      for (const guard of by.length > 1 ? by : []) {
        const rest = by.filter((other) => other !== guard);
        expect(await attempt(one, rest), `by ${guardName(guard)} alone`).toBeInstanceOf(Error);
      }
    });
  });
});
