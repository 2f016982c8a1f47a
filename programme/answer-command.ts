import { type Kysely, sql } from 'kysely';
import { z } from 'zod';
import { type Answer, callError, refuse } from '#shared/contract/call-error.ts';
import type { Caller } from '#shared/contract/dispatch.ts';
import { inFixedOrder } from '#shared/contract/in-fixed-order.ts';
import { hashText } from '#shared/points/chain.ts';
import { isUnnamed } from './is-unnamed.ts';
import { recordFault } from './record/record-fault.ts';
import type { Tables } from './record/tables.ts';
import { type Query, together } from './record/together.ts';

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
 * refusal undoes the effect and is noted after it: whoever asks the same in between decides, and the note fails. What was not decided (`unavailable`) may be asked again with the same key.
 */
export async function answerCommand(
  database: Kysely<Tables>,
  request: CommandRequest,
  at: Date,
  run: (connection: Kysely<Tables>) => Promise<Answer<unknown>>,
): Promise<Answer<unknown>> {
  const requestHash = hashText(inFixedOrder([request.name, request.input]));
  const noted = (answer: Answer<unknown>) => ({ request_hash: requestHash, answer: JSON.stringify(answer) });
  return database.connection().execute(async (connection) => {
    try {
      const [, { rows }] = await together(connection, [sql`begin`, earlierAnswer(connection, request)]);
      const [earlier] = rows;
      if (earlier !== undefined) {
        await rollBack(connection);
        return earlier.request_hash === requestHash
          ? readAnswer(earlier.answer)
          : refuse('conflict', 'key.reused', 'This key was already used for something else.');
      }
      const answer = await run(connection);
      const noting = notingAnswer(connection, request, noted(answer), at);
      if (answer.ok) {
        await together(connection, [noting, sql`commit`]);
        return answer;
      }
      await rollBack(connection);
      if (answer.error.code !== 'unavailable') await together(connection, [noting]);
      return answer;
    } catch (fault) {
      await undo(connection, fault);
      throw fault;
    }
  });
}

type Noted = { readonly request_hash: string; readonly answer: string };

function earlierAnswer(database: Kysely<Tables>, { name, input, caller }: CommandRequest): Query<Noted> {
  if (isUnnamed(name, input)) {
    return database
      .selectFrom('unnamed_commands')
      .select(['request_hash', 'answer'])
      .where('key', '=', caller.key);
  }
  return database
    .selectFrom('commands')
    .select(['request_hash', 'answer'])
    .where('member_id', '=', caller.memberId)
    .where('key', '=', caller.key);
}

function notingAnswer(
  database: Kysely<Tables>,
  { name, input, caller: { key, memberId } }: CommandRequest,
  noted: Noted,
  at: Date,
): Query<unknown> {
  return isUnnamed(name, input)
    ? database.insertInto('unnamed_commands').values({ key, ...noted })
    : database.insertInto('commands').values({ member_id: memberId, key, ...noted, at: at.toISOString() });
}

async function rollBack(connection: Kysely<Tables>): Promise<void> {
  await sql`rollback`.execute(connection);
}

/** Where the connection itself is gone there is nothing to roll back: what began the trouble is what is told. */
async function undo(connection: Kysely<Tables>, fault: unknown): Promise<void> {
  try {
    await rollBack(connection);
  } catch (second) {
    if (recordFault(fault) !== 'unreachable') throw second;
  }
}

function readAnswer(text: string): Answer<unknown> {
  return keptAnswer.parse(JSON.parse(text));
}
