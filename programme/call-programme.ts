import type { Kysely } from 'kysely';
import { type Answer, refuse } from '#shared/contract/call-error.ts';
import { type Caller, dispatch } from '#shared/contract/dispatch.ts';
import type { ProgrammeEvent } from '#shared/contract/events.ts';
import { findCall } from '#shared/contract.ts';
import { answerCommand } from './answer-command.ts';
import type { Context } from './context.ts';
import { handlers } from './handlers.ts';
import type { OpenRecord } from './record/open-record.ts';
import { sqliteFault } from './record/sqlite-fault.ts';
import type { Tables } from './record/tables.ts';

export type CallWay = {
  readonly record: OpenRecord;
  readonly programme: Context['programme'];
  readonly now: () => Date;
  readonly packInForce: (database: Kysely<Tables>) => ReturnType<Context['packInForce']>;
  readonly log: (line: string) => void;
  readonly announce: (changed: ProgrammeEvent['changed']) => void;
};

/** Answers one call in one transaction, and announces what it changed once that is on the disk. */
export async function callProgramme(
  way: CallWay,
  name: string,
  input: unknown,
  caller: Caller,
): Promise<Answer<unknown>> {
  const announced = new Set<ProgrammeEvent['changed']>();
  const faults: unknown[] = [];
  const now = way.now();
  const run = (database: Kysely<Tables>) => {
    const context: Context = {
      database,
      now,
      memberId: caller.memberId,
      roles: caller.roles,
      programme: way.programme,
      packInForce: () => way.packInForce(database),
      announce: (changed) => announced.add(changed),
    };
    return dispatch({ side: 'programme', name, input, caller }, handlers, context, (_name, fault) =>
      faults.push(fault),
    );
  };
  try {
    const answer = await answerCall(way, { name, input, caller, now }, run);
    if (faults.length > 0) return refuseFor(way, name, faults[0]) ?? answer;
    if (answer.ok) for (const changed of announced) way.announce(changed);
    return answer;
  } catch (fault) {
    const failed = refuse(
      'unavailable',
      'call.failed',
      'Something went wrong inside Herald. Nothing was changed.',
    );
    return refuseFor(way, name, fault) ?? failed;
  }
}

type Request = {
  readonly name: string;
  readonly input: unknown;
  readonly caller: Caller;
  readonly now: Date;
};

function answerCall(
  { record }: CallWay,
  { name, input, caller, now }: Request,
  run: (database: Kysely<Tables>) => Promise<Answer<unknown>>,
): Promise<Answer<unknown>> | Answer<unknown> {
  if (findCall(name)?.kind !== 'command') return record.database.transaction().execute(run);
  if (record.isReadOnly) return refuseReadOnly();
  const { key } = caller;
  if (key === null || key === '' || key.length > 100) {
    return refuse('invalid', 'input.invalid', 'A command needs a key of at most 100 characters.', {
      values: { place: 'key' },
    });
  }
  return answerCommand(record.database, { name, input, caller: { ...caller, key } }, now, run);
}

/** A fault that a person can do something about; null for a bug. Each is logged, and damage is remembered for the next start. */
function refuseFor({ log, record }: CallWay, name: string, fault: unknown): ReturnType<typeof refuse> | null {
  log(`${name}: ${fault instanceof Error ? (fault.stack ?? fault.message) : String(fault)}`);
  switch (sqliteFault(fault)) {
    case 'full-disk':
      return refuse('unavailable', 'record.full-disk', 'The disk is full. Nothing was changed.');
    case 'read-only':
      return refuseReadOnly();
    case 'busy':
      return refuse(
        'unavailable',
        'record.busy',
        'Another program is using the record. Nothing was changed.',
      );
    case 'corrupt':
      record.distrust();
      return null;
    default:
      return null;
  }
}

function refuseReadOnly(): ReturnType<typeof refuse> {
  return refuse(
    'unavailable',
    'record.read-only',
    'The data folder is read-only, so nothing can be changed.',
  );
}
