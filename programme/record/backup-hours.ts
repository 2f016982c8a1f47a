import type { OpenRecord } from './open-record.ts';

export type BackupHours = { readonly end: () => Promise<void> };

const hour = 60 * 60_000;

/** Looks every hour, and when the programme ends, whether the day's backup is due. That it cannot be written stops nothing. */
export function keepBackupHours(record: OpenRecord, log: (line: string) => void): BackupHours {
  const backUp = async () => {
    try {
      // Holding the connection: a copy cannot be made while a transaction is open.
      await record.database.connection().execute(async () => record.backUpIfDue());
    } catch (fault) {
      log(`The backup could not be written: ${String(fault)}`);
    }
  };
  const timer = setInterval(backUp, hour);
  timer.unref();
  return {
    end: () => {
      clearInterval(timer);
      return backUp();
    },
  };
}
