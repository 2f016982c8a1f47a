import type { ProgrammeEvent } from '#shared/contract/events.ts';
import { dayIn } from '#shared/points/calendar-day.ts';
import { callProgramme } from './call-programme.ts';
import type { Context } from './context.ts';
import { expireLots, membersToExpire } from './ledger/expire-lots.ts';
import { readPicture } from './pictures/read-picture.ts';
import { packCompiler } from './policy/pack-in-force.ts';
import type { Programme } from './programme.ts';
import type { OpenRecord } from './record/open-record.ts';
import { retryContention } from './record/retry-contention.ts';
import { openSeason } from './season/open-season.ts';

export type RunningParts = {
  readonly record: OpenRecord;
  readonly programme: Context['programme'];
  /** Null where the key cannot be reached from here. */
  readonly vault: Context['vault'];
  readonly now: () => Date;
  readonly log: (line: string) => void;
};

/** What a programme does over an open record, whoever its members are and wherever the record lies. */
export function runProgramme({
  record,
  programme,
  vault,
  now,
  log,
}: RunningParts): Pick<Programme, 'call' | 'readPicture' | 'onEvent'> {
  const listeners = new Set<(event: ProgrammeEvent) => void>();
  const announce = (changed: ProgrammeEvent['changed']) => {
    for (const listener of listeners) listener({ changed });
  };
  const way = { record, programme, vault, now, packInForce: packCompiler(), log, announce };
  let expiredOn: string | null = null;
  const keepCalendar = async () => {
    const today = dayIn(programme.timeZone, now());
    if (today === expiredOn || record.isReadOnly) return;
    try {
      const clock = { now: now(), timeZone: programme.timeZone };
      await retryContention(() => record.database.transaction().execute((open) => openSeason(open, clock)));
      const count = await expireForAll(record, clock);
      expiredOn = today;
      if (count > 0) announce('points');
    } catch (fault) {
      // A full disk must not keep the member from reading; spending looks at the dates of lots itself.
      log(`What the calendar asks for could not be done: ${String(fault)}`);
    }
  };
  return {
    call: async (name, input, caller) => {
      await keepCalendar();
      return callProgramme(way, name, input, caller);
    },
    readPicture: (id) => readPicture(record.database, id),
    onEvent: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}

/** A transaction for each member, so that nobody waits for all of them. */
async function expireForAll(
  { database }: OpenRecord,
  clock: { readonly now: Date; readonly timeZone: string },
): Promise<number> {
  let count = 0;
  for (const member of await membersToExpire(database, clock)) {
    count += await retryContention(() =>
      database.transaction().execute((transaction) => expireLots(transaction, clock, member)),
    );
  }
  return count;
}
