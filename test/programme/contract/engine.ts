import type { Drift } from '#programme/ledger/find-drift.ts';
import type { Clock, OpenedSample } from '../open-sample.ts';
import type { Guard } from './guard.ts';

export type Row = Readonly<Record<string, unknown>>;

export type EngineName = 'SQLite' | 'PostgreSQL';

/** A database that the record can lie in, as the contract's tests use it. */
export type Engine = {
  readonly name: EngineName;
  /** Why it cannot be used here; null where it can. */
  readonly missing: string | null;
  /** An empty place for a record. */
  readonly make: () => Promise<Place>;
};

export type Place = {
  /** Opens the sample programme in it; on PostgreSQL as the role of the app, with tables that are the owner's. */
  readonly open: (clock: Clock) => Promise<OpenedSample>;
  /** A copy, while nothing has this one open. */
  readonly copy: () => Promise<Place>;
  /** Plain SQL past the programme, as the owner of the tables. While a programme has it open, on PostgreSQL only. */
  readonly rows: (sql: string) => Promise<readonly Row[]>;
  /** Statements past the programme, as the owner of the tables; they stay. */
  readonly change: (statements: readonly string[]) => Promise<void>;
  readonly drift: () => Promise<readonly Drift[]>;
  /**
   * Takes these guards away, does the statements, and says what the last one was refused with; null where it was not.
   * Nothing of it stays.
   */
  readonly attempt: (statements: readonly string[], without?: readonly Guard[]) => Promise<Error | null>;
  /** Triggers, checks and unique keys that there are on the tables, as `guardName` names them. */
  readonly guards: () => Promise<readonly string[]>;
  readonly remove: () => Promise<void>;
};
