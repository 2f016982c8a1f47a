import type { EngineName } from './engine.ts';
import type { Guard } from './guard.ts';

/** Something that must never happen, said in SQL; `:me` is the member's id. */
export type GuardCase = {
  /** The number that docs/reliability.md has for it, and what it is. */
  readonly what: string;
  /** What must have happened before. */
  readonly given?: readonly string[];
  readonly refused: string;
  /** Each of these refuses it alone, and nothing else does. */
  readonly by: readonly Guard[];
  readonly only?: EngineName;
};

type Columns = Readonly<Record<string, string | number>>;

/** An insert of the next entry of the member's chain, a point earned, with these columns said otherwise. */
export function entry(changed: Columns, verb = 'insert'): string {
  const columns: Columns = {
    id: "'new'",
    member_id: "':me'",
    sequence: "(select max(sequence) + 1 from entries where member_id = ':me')",
    at: "'2026-11-23T10:00:00.000Z'",
    day: "'2026-11-23'",
    debit: "'issued'",
    credit: "'member::me'",
    points: 1,
    balance: balance(1),
    reason: "'by hand'",
    rule: "'by-hand'",
    rule_version: 1,
    evidence: "'none'",
    key: "'by-hand'",
    prev: "(select hash from entries where member_id = ':me' order by sequence desc limit 1)",
    hash: `'${'a'.repeat(64)}'`,
    ...changed,
  };
  const values = Object.values(columns).join(', ');
  return `${verb} into entries (${Object.keys(columns).join(', ')}) values (${values})`;
}

/** The member's balance after so many points more. */
export function balance(change: number): string {
  return `(select points + ${change} from balances where account = 'member::me')`;
}

/** Columns that make an entry another one. */
export function named(name: string): Columns {
  return { id: `'${name}'`, key: `'${name}'` };
}

/** A second member with one point. */
export const otherMember: readonly string[] = [
  "insert into members (id, name, roles) values ('other', 'Other', '[]')",
  "insert into balances (account, points) values ('member:other', 0)",
  entry({
    ...named('others'),
    member_id: "'other'",
    sequence: 1,
    credit: "'member:other'",
    balance: 1,
    prev: `'${'0'.repeat(64)}'`,
  }),
];
