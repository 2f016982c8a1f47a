import type { ChainedEntry } from './chain.ts';
import { chainStart, hashText } from './chain.ts';

export const exportFormat = 'herald-ledger/1';

export type ExportedEntry = ChainedEntry & { readonly hash: string };

/** First line of an export. `hash` covers the line itself, so that a changed header shows as well. */
export type ExportHeader = {
  readonly format: typeof exportFormat;
  readonly programme: string;
  readonly member: string;
  readonly exportedAt: string;
  readonly entries: number;
  /** Hash of the last entry; 64 zeros where there is none. */
  readonly head: string;
  readonly balance: number;
  readonly held: number;
};

/** The header as its line is written; its hash is taken over the same text without `hash`. */
export function headerLine(header: ExportHeader): string {
  const body = {
    format: header.format,
    programme: header.programme,
    member: header.member,
    exportedAt: header.exportedAt,
    entries: header.entries,
    head: header.head,
    balance: header.balance,
    held: header.held,
  };
  return JSON.stringify({ ...body, hash: hashText(JSON.stringify(body)) });
}

export function entryLine(entry: ExportedEntry): string {
  return JSON.stringify({
    id: entry.id,
    member: entry.member,
    sequence: entry.sequence,
    at: entry.at,
    debit: entry.debit,
    credit: entry.credit,
    points: entry.points,
    reason: entry.reason,
    rule: entry.rule,
    ruleVersion: entry.ruleVersion,
    evidence: entry.evidence,
    key: entry.key,
    reverses: entry.reverses,
    prev: entry.prev,
    hash: entry.hash,
  });
}

/** JSON Lines: the header, then each entry of the member, oldest first. */
export function ledgerExport(
  about: Omit<ExportHeader, 'format' | 'entries' | 'head'>,
  entries: readonly ExportedEntry[],
): string {
  const head = entries.at(-1)?.hash ?? chainStart;
  const header = headerLine({ ...about, format: exportFormat, entries: entries.length, head });
  return `${[header, ...entries.map(entryLine)].join('\n')}\n`;
}
