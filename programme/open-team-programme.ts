import { z } from 'zod';
import type { Caller } from '#shared/contract/dispatch.ts';
import type { Person } from '#shared/contract/person.ts';
import { role } from '#shared/contract/role.ts';
import { readSolo } from './members/read-solo.ts';
import { welcomePerson } from './members/welcome-person.ts';
import type { Programme } from './programme.ts';
import type { OpenRecord } from './record/open-record.ts';
import { openTeamRecord, type TeamRecord } from './record/open-team-record.ts';
import { retryContention } from './record/retry-contention.ts';
import { runProgramme } from './run-programme.ts';
import { type SampleFolders, seedSample } from './sample/seed-sample.ts';
import type { Vault } from './vault/vault.ts';

export type TeamParts = TeamRecord & {
  /** What an empty database is filled with. */
  readonly sample: SampleFolders;
  /** Made from a key that the server is given and the database is not; null where it has none. */
  readonly vault?: Vault | null;
  readonly now: () => Date;
};

/** A programme of many members over PostgreSQL. Any number of them may run at once over one database. */
export type TeamProgramme = Omit<Programme, 'soloCaller'> & {
  /** The member as a caller with the roles that the record gives; null where there is no such member. */
  readonly callerOf: (memberId: string, key: string | null) => Promise<Caller | null>;
  /** Makes whom the company's identity provider vouches for a member, or takes over a new name and new roles. */
  readonly welcome: (person: Person) => Promise<void>;
};

/** Opens the programme of a team. Throws a `RecordError` where its database cannot be opened. */
export async function openTeamProgramme(parts: TeamParts): Promise<TeamProgramme> {
  const { now, log } = parts;
  const vault = parts.vault ?? null;
  const record = await openTeamRecord(parts);
  try {
    const programme = await retryContention(() => programmeOf(record, parts));
    return {
      ...runProgramme({ record, programme, vault, now, log }),
      callerOf: (memberId, key) => callerOf(record, memberId, key),
      welcome: (person) => retryContention(() => welcomePerson(record.database, person)),
      notices: record.notices,
      close: record.close,
    };
  } catch (fault) {
    await record.close();
    throw fault;
  }
}

/** Two that find an empty database both fill it: the one that is second fails at what must be there once, and looks again. */
function programmeOf({ database }: OpenRecord, { sample, vault, now }: TeamParts) {
  return database.transaction().execute(async (transaction) => {
    if ((await readSolo(transaction)) === null)
      await seedSample(transaction, sample, { now: now(), vault: vault ?? null });
    const known = await readSolo(transaction);
    if (known === null) throw new Error('The sample has no programme.');
    return known.programme;
  });
}

async function callerOf(
  { database }: OpenRecord,
  memberId: string,
  key: string | null,
): Promise<Caller | null> {
  const member = await database
    .selectFrom('members')
    .select('roles')
    .where('id', '=', memberId)
    .executeTakeFirst();
  return member === undefined
    ? null
    : { memberId, roles: z.array(role).parse(JSON.parse(member.roles)), key };
}
