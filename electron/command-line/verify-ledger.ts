/**
 * Verifies an exported ledger by itself, `npm run verify-ledger -- FILE`. It shares no code with the rest of Herald on
 * purpose: two programs that agree are worth more than one. shared/points/ledger-export.ts describes the format.
 * Exit status: 0 all is as it was written, 1 something is not, 2 there was nothing to verify.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { TextDecoder } from 'node:util';

class Wrong extends Error {
  readonly line: number;
  constructor(line: number, why: string) {
    super(why);
    this.line = line;
  }
}

type Fields = { readonly [name: string]: unknown };

const headerNames = 'format programme member exportedAt entries head balance held hash'.split(' ');
const entryNames =
  'id member sequence at debit credit points reason rule ruleVersion evidence key reverses prev hash'.split(
    ' ',
  );
const numbers = new Set(['entries', 'balance', 'held', 'sequence', 'points', 'ruleVersion']);
const nothing = '0'.repeat(64);

export type VerifiedLedger =
  | { readonly ok: true; readonly entries: number; readonly balance: number; readonly held: number }
  | { readonly ok: false; readonly line: number; readonly why: string };

/** Recomputes an export from its bytes alone, and names the first line that is not as it was written. */
export function verifyLedger(bytes: Buffer): VerifiedLedger {
  try {
    return { ok: true, ...verify(bytes) };
  } catch (found) {
    if (!(found instanceof Wrong)) throw found;
    return { ok: false, line: found.line, why: found.message };
  }
}

if (import.meta.main) process.exitCode = report(process.argv.slice(2));

function report([file, ...more]: readonly string[]): number {
  if (file === undefined || more.length > 0) {
    console.error('Usage: npm run verify-ledger -- FILE');
    return 2;
  }
  const bytes = read(file);
  if (bytes === null) return 2;
  const found = verifyLedger(bytes);
  if (!found.ok) {
    console.log(`Line ${found.line}: ${found.why}`);
    return 1;
  }
  const { entries, balance, held } = found;
  console.log(
    `Verified: ${entries} entries, balance ${balance}, held ${held}. Every line is as it was written.`,
  );
  return 0;
}

function read(name: string): Buffer | null {
  try {
    return readFileSync(name);
  } catch (fault) {
    console.error(`The file cannot be read: ${fault instanceof Error ? fault.message : String(fault)}`);
    return null;
  }
}

function verify(bytes: Buffer): { entries: number; balance: number; held: number } {
  const lines = splitLines(bytes);
  const header = readLine(lines, 1, headerNames);
  if (header.format !== 'herald-ledger/1') throw new Wrong(1, 'the format is not herald-ledger/1');
  const { hash: headerHash, ...body } = header;
  if (sha256(JSON.stringify(body)) !== headerHash)
    throw new Wrong(1, 'the header does not match its own hash');
  const count = Number(header.entries);
  const accounts = new Map<string, bigint>();
  const keys = new Map<unknown, number>();
  let before: unknown = nothing;
  for (let at = 1; at <= count; at += 1) {
    const number = at + 1;
    if (at >= lines.length)
      throw new Wrong(number, `the line is missing: the header counts ${count} entries`);
    const entry = readLine(lines, number, entryNames);
    if (hashOf(entry) !== entry.hash) throw new Wrong(number, 'the entry does not match its hash');
    if (entry.sequence !== at)
      throw new Wrong(number, `entry ${at} was expected here, this is entry ${entry.sequence}`);
    if (entry.prev !== before) throw new Wrong(number, 'the entry does not continue the one before');
    if (entry.member !== header.member) throw new Wrong(number, 'the entry is of another member');
    for (const name of [`id ${entry.id}`, `key ${entry.key}`]) {
      if (keys.has(name))
        throw new Wrong(number, `the same ${name.split(' ', 1)[0]} as in line ${keys.get(name)}`);
      keys.set(name, number);
    }
    movePoints(accounts, entry, number);
    before = entry.hash;
  }
  if (lines.length > count + 1)
    throw new Wrong(count + 2, `the line was added: the header counts ${count} entries`);
  if (header.head !== before) throw new Wrong(1, 'the header names another last entry');
  return compareBalances(accounts, header, count);
}

/** By bytes, so that a byte that is no UTF-8 is blamed on its own line. */
function splitLines(bytes: Buffer): string[] {
  const lines: string[] = [];
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  for (let start = 0; start < bytes.length; ) {
    const end = bytes.indexOf(10, start);
    const number = lines.length + 1;
    if (end === -1) throw new Wrong(number, 'the line does not end');
    try {
      lines.push(decoder.decode(bytes.subarray(start, end)));
    } catch {
      throw new Wrong(number, 'the line is not UTF-8');
    }
    start = end + 1;
  }
  if (lines.length === 0) throw new Wrong(1, 'the file is empty');
  return lines;
}

/** Exactly these fields, in this order, written in the one way that JSON.stringify writes them. */
function readLine(lines: readonly string[], number: number, names: readonly string[]): Fields {
  const line = lines[number - 1] ?? '';
  let fields: unknown;
  try {
    fields = JSON.parse(line);
  } catch {
    throw new Wrong(number, 'the line is not JSON');
  }
  if (typeof fields !== 'object' || fields === null || Object.keys(fields).join(' ') !== names.join(' ')) {
    throw new Wrong(number, `the line does not have the fields ${names.join(', ')}`);
  }
  for (const [name, value] of Object.entries(fields)) {
    const isRight = numbers.has(name)
      ? Number.isSafeInteger(value)
      : typeof value === 'string' || (name === 'reverses' && value === null);
    if (!isRight) throw new Wrong(number, `the field ${name} is not what it should be`);
  }
  if (JSON.stringify(fields) !== line) throw new Wrong(number, 'the line is not written as Herald writes it');
  return fields as Fields;
}

function hashOf(entry: Fields): string {
  const chained = entryNames.filter((name) => name !== 'hash').map((name) => entry[name]);
  return sha256(JSON.stringify(['herald-entry/1', ...chained]));
}

function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

function movePoints(accounts: Map<string, bigint>, entry: Fields, line: number): void {
  const [debit, credit] = [String(entry.debit), String(entry.credit)];
  if (Number(entry.points) <= 0) throw new Wrong(line, 'the points are not more than 0');
  if (debit === credit) throw new Wrong(line, 'both accounts are the same');
  for (const account of [debit, credit]) {
    const isKnown = ['issued', 'redeemed', 'expired', `member:${entry.member}`].includes(account);
    if (!isKnown && !/^held:.+/s.test(account))
      throw new Wrong(line, `${account} is no account of this member`);
  }
  const points = BigInt(Number(entry.points));
  accounts.set(debit, (accounts.get(debit) ?? 0n) - points);
  accounts.set(credit, (accounts.get(credit) ?? 0n) + points);
  if (debit.startsWith('held:') && (accounts.get(debit) ?? 0n) < 0n) {
    throw new Wrong(line, 'more is taken from a hold than it has');
  }
}

function compareBalances(accounts: ReadonlyMap<string, bigint>, header: Fields, entries: number) {
  const balance = Number(accounts.get(`member:${header.member}`) ?? 0n);
  let held = 0;
  let sum = 0n;
  for (const [account, points] of accounts) {
    sum += points;
    if (account.startsWith('held:')) held += Number(points);
  }
  if (sum !== 0n) throw new Wrong(1, 'the accounts do not add up to zero');
  if (balance !== header.balance)
    throw new Wrong(1, `the balance is ${header.balance}, the entries give ${balance}`);
  if (held !== header.held) throw new Wrong(1, `held are ${header.held}, the entries give ${held}`);
  return { entries, balance, held };
}
