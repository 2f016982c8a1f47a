import type { OpenRecord } from './open-record.ts';

export type BackupRounds = { readonly end: () => Promise<void> };

const tenMinutes = 10 * 60_000;

/** Looks every ten minutes, and when the programme ends, whether the day's backup is due. That it cannot be written stops nothing. */
export function keepBackupRounds(record: OpenRecord, log: (line: string) => void): BackupRounds {
  const backUp = async () => {
    try {
      // Holding the connection: a copy cannot be made while a transaction is open.
      await record.database.connection().execute(async () => record.backUpIfDue());
    } catch (fault) {
      log(`The backup could not be written: ${String(fault)}`);
    }
  };
  const timer = setInterval(backUp, tenMinutes);
  timer.unref();
  return {
    end: () => {
      clearInterval(timer);
      return backUp();
    },
  };
}
