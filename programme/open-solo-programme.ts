import type { ProgrammeEvent } from '#shared/contract/events.ts';
import { dayIn } from '#shared/points/calendar-day.ts';
import { callProgramme } from './call-programme.ts';
import { driftNotices } from './ledger/drift-notices.ts';
import { expireLots } from './ledger/expire-lots.ts';
import { readSolo, type Solo } from './members/read-solo.ts';
import { readPicture } from './pictures/read-picture.ts';
import { packCompiler } from './policy/pack-in-force.ts';
import type { Programme } from './programme.ts';
import { type BackupRounds, keepBackupRounds } from './record/backup-rounds.ts';
import { clockNotices, noteLastSeen } from './record/last-seen.ts';
import { type OpenRecord, openRecord } from './record/open-record.ts';
import { RecordError } from './record/record-error.ts';
import { sqliteFault } from './record/sqlite-fault.ts';
import { type SampleFolders, seedSample } from './sample/seed-sample.ts';

export type SoloProgramme = {
  /** The data folder; made where it is missing. */
  readonly folder: string;
  /** The sample programme that a first start is filled with, and its rendered pictures. */
  readonly sample: SampleFolders;
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
    return runProgramme(record, solo, parts, [...record.notices, ...late, ...drift]);
  } catch (fault) {
    await record.close();
    if (sqliteFault(fault) !== 'full-disk') throw fault;
    throw new RecordError('record.full-disk', 'The disk is full: Herald cannot make its record.', {
      cause: fault,
    });
  }
}

/** The sample is made in one transaction: a first start that is cut short leaves an empty record, and is a first start again. */
async function soloOf({ database }: OpenRecord, { sample, now }: SoloProgramme): Promise<Solo> {
  return database.transaction().execute(async (transaction) => {
    const known = await readSolo(transaction);
    if (known !== null) return known;
    await seedSample(transaction, sample, now());
    const made = await readSolo(transaction);
    if (made === null) throw new Error('The sample has no programme.');
    return made;
  });
}

function runProgramme(
  record: OpenRecord,
  solo: Solo,
  { now, log }: SoloProgramme,
  notices: Programme['notices'],
): Programme {
  const { database } = record;
  const { memberId, roles, programme } = solo;
  const listeners = new Set<(event: ProgrammeEvent) => void>();
  const announce = (changed: ProgrammeEvent['changed']) => {
    for (const listener of listeners) listener({ changed });
  };
  const way = { record, programme, now, packInForce: packCompiler(), log, announce };
  const backups = keepBackupRounds(record, log);
  let expiredOn: string | null = null;
  let closing: Promise<void> | null = null;
  const keepCalendar = async () => {
    const clock = { now: now(), timeZone: programme.timeZone };
    const today = dayIn(clock.timeZone, clock.now);
    if (today === expiredOn || record.isReadOnly) return;
    try {
      const count = await database.transaction().execute((transaction) => expireLots(transaction, clock));
      expiredOn = today;
      if (count > 0) announce('points');
    } catch (fault) {
      // A full disk must not keep the member from reading; spending looks at the dates of lots itself.
      log(`Expired points could not be posted: ${String(fault)}`);
    }
  };
  return {
    call: async (name, input, caller) => {
      await keepCalendar();
      return callProgramme(way, name, input, caller);
    },
    readPicture: (id) => readPicture(database, id),
    onEvent: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
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
