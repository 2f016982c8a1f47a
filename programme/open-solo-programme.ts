import { driftNotices } from './ledger/drift-notices.ts';
import { readSolo, type Solo } from './members/read-solo.ts';
import type { Programme } from './programme.ts';
import { type BackupRounds, keepBackupRounds } from './record/backup-rounds.ts';
import { clockNotices, noteLastSeen } from './record/last-seen.ts';
import { type OpenRecord, openRecord } from './record/open-record.ts';
import { RecordError } from './record/record-error.ts';
import { sqliteFault } from './record/sqlite-fault.ts';
import { runProgramme } from './run-programme.ts';
import { type SampleFolders, seedSample } from './sample/seed-sample.ts';
import type { Vault } from './vault/vault.ts';

export type SoloProgramme = {
  /** The data folder; made where it is missing. */
  readonly folder: string;
  /** The sample programme that a first start is filled with, and its rendered pictures. */
  readonly sample: SampleFolders;
  /** Null where this shell cannot reach the key. */
  readonly vault?: Vault | null;
  readonly now: () => Date;
  readonly log: (line: string) => void;
};

/** Opens the programme of one person on one machine. Throws a `RecordError` where its record cannot be opened. */
export async function openSoloProgramme(parts: SoloProgramme): Promise<Programme> {
  const record = openRecord(parts);
  try {
    const solo = await soloOf(record, parts);
    const late = await clockNotices(record.database, parts.now());
    const drift = record.isTrusted ? [] : await driftNotices(record.database, parts.log);
    return runSolo(record, solo, parts, [...record.notices, ...late, ...drift]);
  } catch (fault) {
    await record.close();
    if (sqliteFault(fault) !== 'full-disk') throw fault;
    throw new RecordError('record.full-disk', 'The disk is full: Herald cannot make its record.', {
      cause: fault,
    });
  }
}

/** The sample is made in one transaction: a first start that is cut short leaves an empty record, and is a first start again. */
async function soloOf({ database }: OpenRecord, { sample, vault, now }: SoloProgramme): Promise<Solo> {
  return database.transaction().execute(async (transaction) => {
    const known = await readSolo(transaction);
    if (known !== null) return known;
    await seedSample(transaction, sample, { now: now(), vault: vault ?? null });
    const made = await readSolo(transaction);
    if (made === null) throw new Error('The sample has no programme.');
    return made;
  });
}

function runSolo(
  record: OpenRecord,
  solo: Solo,
  { now, log, vault }: SoloProgramme,
  notices: Programme['notices'],
): Programme {
  const { memberId, roles, programme } = solo;
  const backups = keepBackupRounds(record, log);
  let closing: Promise<void> | null = null;
  return {
    ...runProgramme({ record, programme, vault: vault ?? null, now, log }),
    soloCaller: (key) => ({ memberId, roles, key }),
    notices,
    close: () => {
      closing ??= closeProgramme(record, backups, { now, log });
      return closing;
    },
  };
}

async function closeProgramme(
  record: OpenRecord,
  backups: BackupRounds,
  { now, log }: Pick<SoloProgramme, 'now' | 'log'>,
): Promise<void> {
  await backups.end();
  try {
    if (!record.isReadOnly) await noteLastSeen(record.database, now());
  } catch (fault) {
    // Quitting is never blocked, not even by a full disk.
    log(`The end could not be noted: ${String(fault)}`);
  }
  await record.close();
}
