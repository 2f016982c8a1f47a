import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { pathToFileURL } from 'node:url';
import { sqliteFault } from '#programme/record/sqlite-fault.ts';
import type { Notice } from '#shared/contract/device.ts';
import type { Log } from '../log.ts';
import { type DepartureStore, departureStore } from './departures/departure-store.ts';
import { type DraftStore, draftStore } from './drafts/draft-store.ts';
import { draftsSchemaFrom, draftsVersion } from './drafts/drafts-schema.ts';
import { type FalseAlarmStore, falseAlarmStore } from './false-alarms/false-alarm-store.ts';
import { type ReminderStore, reminderStore } from './reminders/reminder-store.ts';
import { setAside } from './set-aside.ts';

type Place = { readonly folder: string; readonly now: () => Date; readonly log: Log };
type Stores = {
  readonly drafts: DraftStore;
  readonly falseAlarms: FalseAlarmStore;
  readonly reminders: ReminderStore;
  readonly departures: DepartureStore;
};
type Opened = Stores & { readonly notices: readonly Notice[] };

/**
 * Opens `drafts.sqlite` in the data folder, making it where there is none. It never stops Herald from starting:
 * a file that is no sound database is set aside under a dated name, and where nothing can be written the drafts that
 * are there can still be read.
 * Why a database and not a file a draft: docs/decisions/0009.
 */
export function openDrafts(place: Place): Opened {
  const file = join(place.folder, 'drafts.sqlite');
  try {
    return { ...openSound(file, place), notices: [] };
  } catch (fault) {
    // A full disk or a locked folder is no damage: what is in the file is sound and stays where it is.
    if (!isDamage(fault)) {
      place.log('Drafts cannot be written.', fault);
      return { ...openForReading(file, place, fault), notices: [] };
    }
    place.log('The drafts file is damaged and is set aside.', fault);
  }
  try {
    const kept = setAside(file, place.now(), ['-wal', '-shm']);
    const notice: Notice = { id: 'drafts-set-aside', reason: 'drafts-set-aside', values: { file: kept } };
    return { ...openSound(file, place), notices: [notice] };
  } catch (fault) {
    place.log('The damaged drafts file could not be set aside.', fault);
    return { ...withoutFile(place, fault), notices: [] };
  }
}

class UnsoundDrafts extends Error {}

function isDamage(fault: unknown): boolean {
  return fault instanceof UnsoundDrafts || sqliteFault(fault) === 'corrupt';
}

/** Checks the file before anything is written to it. Throws where it is unsound. */
function openSound(file: string, place: Place): Stores {
  const database = new DatabaseSync(file, { timeout: 1000 });
  try {
    const check = database.prepare('pragma integrity_check').get();
    if (check?.integrity_check !== 'ok') {
      throw new UnsoundDrafts(`integrity_check: ${String(check?.integrity_check)}`);
    }
    // With NORMAL a power cut can lose rows that were confirmed: docs/decisions/0009.
    database.exec('pragma journal_mode = wal; pragma synchronous = full');
    const version = Number(database.prepare('pragma user_version').get()?.user_version);
    if (version > draftsVersion) {
      throw new UnsoundDrafts(`drafts.sqlite has version ${version}, and ${draftsVersion} is known here`);
    }
    if (version < draftsVersion) database.exec(draftsSchemaFrom(version));
    return storesOver(database, place);
  } catch (fault) {
    database.close();
    throw fault;
  }
}

function storesOver(database: DatabaseSync, { now, log }: Place): Stores {
  return {
    drafts: draftStore(database, now, log),
    falseAlarms: falseAlarmStore(database, now),
    reminders: reminderStore(database),
    departures: departureStore(database, now),
  };
}

/** `immutable` reads a database whose folder cannot take the small files that SQLite makes beside it. */
function openForReading(file: string, place: Place, cause: unknown): Stores {
  if (existsSync(file)) {
    const asIs = pathToFileURL(file);
    asIs.search = '?immutable=1';
    for (const path of [file, asIs]) {
      const database = openReadable(path, place.log);
      if (database !== null) {
        return refusing(storesOver(database, place), cause);
      }
    }
  }
  return withoutFile(place, cause);
}

function openReadable(path: string | URL, log: Log): DatabaseSync | null {
  try {
    const database = new DatabaseSync(path, { readOnly: true });
    try {
      database.prepare('select count(*) from draft').get();
      return database;
    } catch (fault) {
      database.close();
      throw fault;
    }
  } catch (fault) {
    log('The drafts file cannot be read.', fault);
    return null;
  }
}

function withoutFile(place: Place, cause: unknown): Stores {
  const database = new DatabaseSync(':memory:');
  database.exec(draftsSchemaFrom(0));
  return refusing(storesOver(database, place), cause);
}

/** Saving fails for the reason for which the file could not be opened, so that the member is told that one. */
function refusing({ drafts, falseAlarms, reminders, departures }: Stores, cause: unknown): Stores {
  const fail = () => {
    throw cause;
  };
  return {
    drafts: { ...drafts, save: fail, discard: fail },
    falseAlarms: { ...falseAlarms, keep: fail, markSent: fail, discard: fail },
    reminders: { ...reminders, set: fail, remove: fail },
    departures: { ...departures, note: fail },
  };
}
