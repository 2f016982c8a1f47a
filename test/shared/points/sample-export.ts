import { type ChainedEntry, chainStart, hashEntry } from '#shared/points/chain.ts';
import { type ExportedEntry, ledgerExport } from '#shared/points/ledger-export.ts';

type Move = Pick<ChainedEntry, 'debit' | 'credit' | 'points'>;

/** A chain of these moves for the member `m-1`, as the record would have written it. */
export function chainOf(moves: readonly Move[]): ExportedEntry[] {
  const entries: ExportedEntry[] = [];
  for (const [index, move] of moves.entries()) {
    const entry: ChainedEntry = {
      ...move,
      id: `entry-${index + 1}`,
      member: 'm-1',
      sequence: index + 1,
      at: `2026-11-${String(1 + index).padStart(2, '0')}T09:00:00.000Z`,
      reason: index % 2 === 0 ? 'You said that it is out – “grün” \u2028 🌱' : 'Points held for a reward',
      rule: 'share-declared',
      ruleVersion: 3,
      evidence: `share:s-${index}:declared`,
      key: `award:${index}`,
      reverses: null,
      prev: entries.at(-1)?.hash ?? chainStart,
    };
    entries.push({ ...entry, hash: hashEntry(entry) });
  }
  return entries;
}

export const sampleMoves: readonly Move[] = [
  { debit: 'issued', credit: 'member:m-1', points: 30 },
  { debit: 'issued', credit: 'member:m-1', points: 12 },
  { debit: 'member:m-1', credit: 'held:r-1', points: 20 },
  { debit: 'held:r-1', credit: 'redeemed', points: 20 },
  { debit: 'member:m-1', credit: 'held:r-2', points: 15 },
];

/** Balance 7, held 15. */
export function sampleExport(): string {
  const about = { programme: 'Test Voices', member: 'm-1', exportedAt: '2026-11-23T09:00:00.000Z' };
  return ledgerExport({ ...about, balance: 7, held: 15 }, chainOf(sampleMoves));
}
