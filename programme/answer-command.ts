import type { ControlledTransaction, Kysely } from 'kysely';
import { z } from 'zod';
import { type Answer, callError, refuse } from '#shared/contract/call-error.ts';
import type { Caller } from '#shared/contract/dispatch.ts';
import { inFixedOrder } from '#shared/contract/in-fixed-order.ts';
import { hashText } from '#shared/points/chain.ts';
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
  const { memberId, key } = request.caller;
  const requestHash = hashText(inFixedOrder([request.name, request.input]));
  const transaction = await database.startTransaction().execute();
  try {
    const earlier = await transaction
      .selectFrom('commands')
      .select(['request_hash', 'answer'])
      .where('member_id', '=', memberId)
      .where('key', '=', key)
      .executeTakeFirst();
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
    await transaction
      .insertInto('commands')
      .values({
        member_id: memberId,
        key,
        request_hash: requestHash,
        answer: JSON.stringify(answer),
        at: at.toISOString(),
      })
      .execute();
    await transaction.commit().execute();
    return answer;
  } catch (fault) {
    await undo(transaction, fault);
    throw fault;
  }
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
