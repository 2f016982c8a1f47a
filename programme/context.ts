import type { Kysely } from 'kysely';
import type { z } from 'zod';
import type { ProgrammeEvent } from '#shared/contract/events.ts';
import type { programmeInfo } from '#shared/contract/member.ts';
import type { Role } from '#shared/contract/role.ts';
import type { CompiledPack } from '#shared/policy/compile-pack.ts';
import type { Tables } from './record/tables.ts';
import type { Vault } from './vault/vault.ts';

/** What every handler of the programme's calls works with: one transaction, one member, one moment. */
export type Context = {
  readonly database: Kysely<Tables>;
  readonly memberId: string;
  readonly roles: readonly Role[];
  readonly programme: z.infer<typeof programmeInfo>;
  readonly now: Date;
  /** The policy pack in force, ready to check; read anew in each transaction, compiled once a version. */
  readonly packInForce: () => Promise<CompiledPack>;
  /** Null where this shell cannot reach the key: then what is sealed stays so, and nothing new can be. */
  readonly vault: Vault | null;
  /** Says that something personal was removed: once committed, its old pages go from the disk as well. */
  readonly noteErasure: () => void;
  /** Said to every window once the transaction is committed. */
  readonly announce: (changed: ProgrammeEvent['changed']) => void;
};
