/**
 * Adds up a finance export again, `npm run check-finance -- FILE`, and compares with what Herald says. It shares no code with the rest
 * of Herald on purpose: two programs that agree are worth more than one. programme/finance/finance-ledger.ts describes the format.
 * Exit status: 0 every total is right, 1 something is not, 2 there was nothing to check.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

type Fields = { readonly [name: string]: unknown };

export type CheckedFinance = {
  readonly entries: number;
  readonly redemptions: number;
  /** What is not as Herald says, in words; empty where all is right. */
  readonly wrong: readonly string[];
};

const chained =
  'id member sequence at debit credit points reason rule ruleVersion evidence key reverses prev'.split(' ');
const outside = new Set(['issued', 'redeemed', 'expired']);

/** Recomputes every total of an export from its entries and redemptions alone. Throws where it is no export. */
export function checkFinance(text: string): CheckedFinance {
  const lines = text.split('\n');
  if (lines.pop() !== '') throw new Error('The last line does not end.');
  const [header = {}, ...rest] = lines.map((line): Fields => JSON.parse(line));
  if (header.format !== 'herald-finance/1') throw new Error('This is no finance export.');
  const entries = rest.filter((line) => 'sequence' in line);
  const redemptions = rest.filter((line) => !('sequence' in line));
  const wrong: string[] = [];
  const compare = (what: string, said: unknown, counted: unknown) => {
    if (JSON.stringify(said) !== JSON.stringify(counted)) {
      wrong.push(`${what}: Herald says ${JSON.stringify(said)}, its lines give ${JSON.stringify(counted)}`);
    }
  };
  compare('number of entries', header.entries, entries.length);
  compare('number of redemptions', header.redemptions, redemptions.length);
  checkChains(entries, wrong);
  const movement = addUp(entries, header);
  compare('movement', header.movement, movement);
  compare('liability', header.liability, owed(movement.closing, header.cost as Fields | null));
  compare('cost of rewards', header.rewards, costs(redemptions, header));
  compare('budgets', header.budgets, budgets(redemptions, header.budgets as Fields[]));
  compare('holds', openHolds(entries), expectedHolds(redemptions));
  return { entries: entries.length, redemptions: redemptions.length, wrong };
}

if (import.meta.main) process.exitCode = report(process.argv.slice(2));

function report([file, ...more]: readonly string[]): number {
  if (file === undefined || more.length > 0) {
    console.error('Usage: npm run check-finance -- FILE');
    return 2;
  }
  try {
    const { entries, redemptions, wrong } = checkFinance(readFileSync(file, 'utf8'));
    for (const what of wrong) console.log(what);
    if (wrong.length === 0) {
      console.log(
        `Every total is right: ${entries} entries and ${redemptions} redemptions were added up again.`,
      );
    }
    return wrong.length === 0 ? 0 : 1;
  } catch (fault) {
    console.error(`The file cannot be checked: ${fault instanceof Error ? fault.message : String(fault)}`);
    return 2;
  }
}

/** Each member's entries hang together by their hashes, so none was changed, left out or put in. */
function checkChains(entries: readonly Fields[], wrong: string[]): void {
  const heads = new Map<unknown, { readonly hash: unknown; readonly sequence: number }>();
  for (const entry of entries) {
    const canonical = JSON.stringify(['herald-entry/1', ...chained.map((name) => entry[name])]);
    const before = heads.get(entry.member) ?? { hash: '0'.repeat(64), sequence: 0 };
    const isRight =
      createHash('sha256').update(canonical).digest('hex') === entry.hash &&
      entry.prev === before.hash &&
      entry.sequence === before.sequence + 1;
    if (!isRight) wrong.push(`entry ${String(entry.id)}: it is not as it was written`);
    heads.set(entry.member, { hash: entry.hash, sequence: Number(entry.sequence) });
  }
}

function dayOf(at: unknown, timeZone: unknown): string {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: String(timeZone),
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).formatToParts(new Date(String(at)));
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')}`;
}

function addUp(entries: readonly Fields[], { from, to, timeZone }: Fields) {
  const sums = { opening: 0, issued: 0, redeemed: 0, expired: 0, corrections: 0, closing: 0, held: 0 };
  for (const entry of entries) {
    const day = dayOf(entry.at, timeZone);
    if (day > String(to)) continue;
    const [debit, credit, points] = [String(entry.debit), String(entry.credit), Number(entry.points)];
    const change = (outside.has(credit) ? 0 : points) - (outside.has(debit) ? 0 : points);
    sums.closing += change;
    if (credit.startsWith('held:')) sums.held += points;
    if (debit.startsWith('held:')) sums.held -= points;
    if (day < String(from)) sums.opening += change;
    else if (change === 0) continue;
    else if (entry.reverses !== null || entry.rule === 'debt') sums.corrections += change;
    else if (debit === 'issued') sums.issued += change;
    else if (credit === 'redeemed') sums.redeemed -= change;
    else if (credit === 'expired') sums.expired -= change;
    else sums.corrections += change;
  }
  return sums;
}

function owed(points: number, cost: Fields | null) {
  if (cost === null) return null;
  const part = (breakage: number) =>
    Math.floor((points * Number(cost.minorPerHundred) * (100 - breakage)) / 10_000 + 0.5);
  return { full: part(0), low: part(Number(cost.breakageHigh)), high: part(Number(cost.breakageLow)) };
}

function costs(redemptions: readonly Fields[], { from, to, timeZone }: Fields) {
  const sums = new Map<string, Record<string, unknown> & { count: number; points: number; minor: number }>();
  for (const { reward, title, kind, currency, points, minor, fulfilledAt } of redemptions) {
    if (fulfilledAt === null) continue;
    const day = dayOf(fulfilledAt, timeZone);
    if (day < String(from) || day > String(to)) continue;
    const name = JSON.stringify([title, reward, kind, currency]);
    const sum = sums.get(name) ?? { rewardId: reward, title, kind, currency, count: 0, points: 0, minor: 0 };
    sum.count += 1;
    sum.points += Number(points);
    sum.minor += Number(minor);
    sums.set(name, sum);
  }
  return [...sums.keys()].sort().map((name) => sums.get(name));
}

function budgets(redemptions: readonly Fields[], said: readonly Fields[]) {
  const sum = (id: unknown, states: readonly unknown[]) =>
    redemptions
      .filter(({ budget, state }) => budget === id && states.includes(state))
      .reduce((total, { minor }) => total + Number(minor), 0);
  return said.map((budget) => ({
    ...budget,
    reserved: sum(budget.id, ['requested', 'approved']),
    spent: sum(budget.id, ['fulfilled']),
  }));
}

/** Holds that entries left open, by redemption. */
function openHolds(entries: readonly Fields[]) {
  const held = new Map<string, number>();
  for (const { debit, credit, points } of entries) {
    for (const [account, sign] of [
      [String(credit), 1],
      [String(debit), -1],
    ] as const) {
      if (account.startsWith('held:')) held.set(account, (held.get(account) ?? 0) + sign * Number(points));
    }
  }
  return [...held].filter(([, points]) => points !== 0).sort();
}

function expectedHolds(redemptions: readonly Fields[]) {
  return redemptions
    .filter(({ state }) => state === 'requested' || state === 'approved')
    .map(({ id, points }) => [`held:${String(id)}`, Number(points)] as const)
    .sort();
}
