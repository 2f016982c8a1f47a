import type { ControlledTransaction, Kysely } from 'kysely';
import { z } from 'zod';
import { type Answer, callError, refuse } from '#shared/contract/call-error.ts';
import type { Caller } from '#shared/contract/dispatch.ts';
import { inFixedOrder } from '#shared/contract/in-fixed-order.ts';
import { hashText } from '#shared/points/chain.ts';
import { isUnnamed } from './is-unnamed.ts';
import { recordFault } from './record/record-fault.ts';
import type { Tables } from './record/tables.ts';

export type CommandRequest = {
  readonly name: string;
  readonly input: unknown;
  readonly caller: Caller & { readonly key: string };
};

const keptAnswer = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), value: z.unknown() }),
  z.object({ ok: z.literal(false), error: callError }),
]);

/**
 * Runs a command at most once for each key of a member. Its effect and the note of its answer are one transaction; a
 * refusal undoes the effect and is noted too. What was not decided (`unavailable`) may be asked again with the same key.
 */
export async function answerCommand(
  database: Kysely<Tables>,
  request: CommandRequest,
  at: Date,
  run: (transaction: Kysely<Tables>) => Promise<Answer<unknown>>,
): Promise<Answer<unknown>> {
  const requestHash = hashText(inFixedOrder([request.name, request.input]));
  const transaction = await database.startTransaction().execute();
  try {
    const earlier = await earlierAnswer(transaction, request);
    if (earlier !== undefined) {
      await transaction.rollback().execute();
      return earlier.request_hash === requestHash
        ? readAnswer(earlier.answer)
        : refuse('conflict', 'key.reused', 'This key was already used for something else.');
    }
    const before = await transaction.savepoint('effect').execute();
    const answer = await run(before);
    if (!answer.ok && answer.error.code === 'unavailable') {
      await transaction.rollback().execute();
      return answer;
    }
    if (!answer.ok) await before.rollbackToSavepoint('effect').execute();
    await noteAnswer(transaction, request, { request_hash: requestHash, answer: JSON.stringify(answer) }, at);
    await transaction.commit().execute();
    return answer;
  } catch (fault) {
    await undo(transaction, fault);
    throw fault;
  }
}

type Noted = { readonly request_hash: string; readonly answer: string };

function earlierAnswer(
  database: Kysely<Tables>,
  { name, input, caller }: CommandRequest,
): Promise<Noted | undefined> {
  if (isUnnamed(name, input)) {
    return database
      .selectFrom('unnamed_commands')
      .select(['request_hash', 'answer'])
      .where('key', '=', caller.key)
      .executeTakeFirst();
  }
  return database
    .selectFrom('commands')
    .select(['request_hash', 'answer'])
    .where('member_id', '=', caller.memberId)
    .where('key', '=', caller.key)
    .executeTakeFirst();
}

async function noteAnswer(
  database: Kysely<Tables>,
  { name, input, caller }: CommandRequest,
  noted: Noted,
  at: Date,
): Promise<void> {
  const { key, memberId } = caller;
  if (isUnnamed(name, input)) {
    await database
      .insertInto('unnamed_commands')
      .values({ key, ...noted })
      .execute();
    return;
  }
  await database
    .insertInto('commands')
    .values({ member_id: memberId, key, ...noted, at: at.toISOString() })
    .execute();
}

/** Where the connection itself is gone there is nothing to roll back: what began the trouble is what is told. */
async function undo(transaction: ControlledTransaction<Tables>, fault: unknown): Promise<void> {
  if (transaction.isRolledBack || transaction.isCommitted) return;
  try {
    await transaction.rollback().execute();
  } catch (second) {
    if (recordFault(fault) !== 'unreachable') throw second;
  }
}

function readAnswer(text: string): Answer<unknown> {
  return keptAnswer.parse(JSON.parse(text));
}
