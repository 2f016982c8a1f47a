import { z } from 'zod';
import { chainStart, hashEntry } from './chain.ts';
import type { ExportedEntry } from './ledger-export.ts';
import { entryLine, exportFormat, headerLine } from './ledger-export.ts';

/** What is wrong with an export, as the window words it. */
export type ExportFault =
  | 'not-an-export'
  | 'header-changed'
  | 'line-changed'
  | 'line-missing'
  | 'line-added'
  | 'chain-broken'
  | 'accounts-wrong'
  | 'balance-wrong';

export type VerifiedExport =
  | { readonly ok: true; readonly entries: number; readonly balance: number; readonly held: number }
  | { readonly ok: false; readonly line: number; readonly what: ExportFault };

const sha = z.string().regex(/^[0-9a-f]{64}$/);
const headerShape = z.strictObject({
  format: z.literal(exportFormat),
  programme: z.string(),
  member: z.string().min(1),
  exportedAt: z.string(),
  entries: z.int().nonnegative(),
  head: sha,
  balance: z.int(),
  held: z.int(),
  hash: sha,
});
const entryShape = z.strictObject({
  id: z.string().min(1),
  member: z.string().min(1),
  sequence: z.int().positive(),
  at: z.string(),
  debit: z.string(),
  credit: z.string(),
  points: z.int().positive(),
  reason: z.string(),
  rule: z.string(),
  ruleVersion: z.int(),
  evidence: z.string(),
  key: z.string(),
  reverses: z.string().nullable(),
  prev: sha,
  hash: sha,
});

/** Recomputes a member's chain and balances from an export alone. Names the first line that is not as it was written. */
export function verifyExport(text: string): VerifiedExport {
  const lines = text.split('\n');
  const header = readHeader(lines[0] ?? '');
  if (typeof header === 'string') return fault(1, header);
  const balances = new Map<string, number>();
  let prev = chainStart;
  for (let sequence = 1; sequence <= header.entries; sequence += 1) {
    const line = sequence + 1;
    const written = lines[sequence];
    if (written === undefined || (written === '' && sequence === lines.length - 1)) {
      return fault(line, 'line-missing');
    }
    const entry = readEntry(written);
    if (entry === null) return fault(line, 'line-changed');
    if (entry.sequence !== sequence) {
      return fault(line, entry.sequence > sequence ? 'line-missing' : 'line-added');
    }
    if (entry.member !== header.member || entry.prev !== prev) return fault(line, 'chain-broken');
    if (!move(balances, entry)) return fault(line, 'accounts-wrong');
    prev = entry.hash;
  }
  const end = header.entries + 1;
  if (lines.length < end + 1) return fault(end, 'line-changed');
  if (lines.length > end + 1 || lines[end] !== '') return fault(end + 1, 'line-added');
  if (prev !== header.head) return fault(1, 'header-changed');
  const balance = balances.get(`member:${header.member}`) ?? 0;
  const held = [...balances].reduce(
    (sum, [name, points]) => sum + (name.startsWith('held:') ? points : 0),
    0,
  );
  if (balance !== header.balance || held !== header.held) return fault(1, 'balance-wrong');
  return { ok: true, entries: header.entries, balance, held };
}

function fault(line: number, what: ExportFault): VerifiedExport {
  return { ok: false, line, what };
}

/** Written in one way only, so reading and writing a line again shows any changed byte, also in spaces and escapes. */
function readHeader(line: string): z.output<typeof headerShape> | ExportFault {
  const read = headerShape.safeParse(parseLine(line));
  if (!read.success) return 'not-an-export';
  return headerLine(read.data) === line ? read.data : 'header-changed';
}

function readEntry(line: string): ExportedEntry | null {
  const read = entryShape.safeParse(parseLine(line));
  if (!read.success || entryLine(read.data) !== line) return null;
  return hashEntry(read.data) === read.data.hash ? read.data : null;
}

function parseLine(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

const shared: ReadonlySet<string> = new Set(['issued', 'redeemed', 'expired']);

function move(balances: Map<string, number>, entry: ExportedEntry): boolean {
  const own = `member:${entry.member}`;
  const isAccount = (name: string) => name === own || shared.has(name) || /^held:./.test(name);
  if (entry.debit === entry.credit || !isAccount(entry.debit) || !isAccount(entry.credit)) return false;
  if (entry.debit !== own && entry.credit !== own && !entry.debit.startsWith('held:')) return false;
  balances.set(entry.debit, (balances.get(entry.debit) ?? 0) - entry.points);
  balances.set(entry.credit, (balances.get(entry.credit) ?? 0) + entry.points);
  return !entry.debit.startsWith('held:') || (balances.get(entry.debit) ?? 0) >= 0;
}
