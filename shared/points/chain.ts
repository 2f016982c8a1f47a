import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/** `prev` of a member's first entry. */
export const chainStart = '0'.repeat(64);

/** What of a ledger entry the chain covers. Points move from `debit` to `credit`. */
export type ChainedEntry = {
  readonly id: string;
  readonly member: string;
  /** 1, 2, 3 … without gaps, for each member. */
  readonly sequence: number;
  readonly at: string;
  readonly debit: string;
  readonly credit: string;
  readonly points: number;
  readonly reason: string;
  readonly rule: string;
  readonly ruleVersion: number;
  readonly evidence: string;
  readonly key: string;
  /** Id of the entry that this one takes back. */
  readonly reverses: string | null;
  /** Hash of the member's entry before. */
  readonly prev: string;
};

/** The one text that an entry is hashed as: a JSON array of its fields in this order, UTF-8, no spaces. */
export function canonicalEntry(entry: ChainedEntry): string {
  return JSON.stringify([
    'herald-entry/1',
    entry.id,
    entry.member,
    entry.sequence,
    entry.at,
    entry.debit,
    entry.credit,
    entry.points,
    entry.reason,
    entry.rule,
    entry.ruleVersion,
    entry.evidence,
    entry.key,
    entry.reverses,
    entry.prev,
  ]);
}

/** SHA-256, lower-case hexadecimal. */
export function hashText(text: string): string {
  return bytesToHex(sha256(new TextEncoder().encode(text)));
}

export function hashEntry(entry: ChainedEntry): string {
  return hashText(canonicalEntry(entry));
}
