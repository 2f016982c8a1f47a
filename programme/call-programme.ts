import type { Kysely } from 'kysely';
import { type Answer, refuse } from '#shared/contract/call-error.ts';
import { type Caller, dispatch } from '#shared/contract/dispatch.ts';
import type { ProgrammeEvent } from '#shared/contract/events.ts';
import { findCall } from '#shared/contract.ts';
import { answerCommand } from './answer-command.ts';
import type { Context } from './context.ts';
import { handlers } from './handlers.ts';
import type { OpenRecord } from './record/open-record.ts';
import { recordFault } from './record/record-fault.ts';
import { retryContention } from './record/retry-contention.ts';
import type { Tables } from './record/tables.ts';
import type { Vault } from './vault/vault.ts';

export type CallWay = {
  readonly record: OpenRecord;
  readonly programme: Context['programme'];
  readonly vault: Vault | null;
  readonly now: () => Date;
  readonly packInForce: (database: Kysely<Tables>) => ReturnType<Context['packInForce']>;
  readonly log: (line: string) => void;
  readonly announce: (changed: ProgrammeEvent['changed']) => void;
};

/**
 * Answers one call in one transaction, and announces what it changed once that is committed. Where somebody else was
 * first, the whole is done again with the same key.
 */
export async function callProgramme(
  way: CallWay,
  name: string,
  input: unknown,
  caller: Caller,
): Promise<Answer<unknown>> {
  const request = { name, input, caller, now: way.now() };
  try {
    const { answer, announced, isErasing } = await retryContention(() => answerOnce(way, request));
    if (answer.ok && isErasing) await way.record.forgetErased();
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

/** Throws what a handler threw, after its transaction was undone. */
async function answerOnce(way: CallWay, request: Request) {
  const { name, input, caller, now } = request;
  const announced = new Set<ProgrammeEvent['changed']>();
  const faults: unknown[] = [];
  let isErasing = false;
  const run = (database: Kysely<Tables>) => {
    const context: Context = {
      database,
      now,
      memberId: caller.memberId,
      roles: caller.roles,
      programme: way.programme,
      packInForce: () => way.packInForce(database),
      vault: way.vault,
      noteErasure: () => {
        isErasing = true;
      },
      announce: (changed) => announced.add(changed),
    };
    return dispatch({ side: 'programme', name, input, caller }, handlers, context, (_name, fault) =>
      faults.push(fault),
    );
  };
  try {
    const answer = await answerCall(way, request, run);
    if (faults.length === 0) return { answer, announced, isErasing };
  } catch (fault) {
    // PostgreSQL does not commit after a fault, and says so: the fault itself says more.
    throw faults[0] ?? fault;
  }
  throw faults[0];
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
  if (findCall(name)?.kind !== 'command') return readAtOneMoment(record, run);
  if (record.isReadOnly) return refuseReadOnly();
  const { key } = caller;
  if (key === null || key === '' || key.length > 100) {
    return refuse('invalid', 'input.invalid', 'A command needs a key of at most 100 characters.', {
      values: { place: 'key' },
    });
  }
  return answerCommand(record.database, { name, input, caller: { ...caller, key } }, now, run);
}

/** Whatever others commit meanwhile, all of a query's answer is from one moment. SQLite, with one connection, cannot else. */
function readAtOneMoment(
  { database }: OpenRecord,
  run: (database: Kysely<Tables>) => Promise<Answer<unknown>>,
) {
  return database.transaction().setIsolationLevel('repeatable read').setAccessMode('read only').execute(run);
}

/** A fault that a person can do something about; null for a bug. Each is logged, and damage is remembered for the next start. */
function refuseFor({ log, record }: CallWay, name: string, fault: unknown): ReturnType<typeof refuse> | null {
  log(`${name}: ${fault instanceof Error ? (fault.stack ?? fault.message) : String(fault)}`);
  switch (recordFault(fault)) {
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
    case 'unreachable':
      return refuse(
        'unavailable',
        'record.unreachable',
        'The database cannot be reached. Whatever was asked can be asked again: it happens once.',
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
