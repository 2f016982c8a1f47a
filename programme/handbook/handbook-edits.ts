import { z } from 'zod';
import { type HandbookEdit, handbookEdit, quizQuestion } from '#shared/contract/handbook.ts';
import type { Context } from '../context.ts';

const questionList = z.array(quizQuestion);

/** The changes that wait for the next version. */
export async function waitingEdits({
  database,
}: Pick<Context, 'database'>): Promise<readonly HandbookEdit[]> {
  const rows = await database
    .selectFrom('handbook_edits')
    .selectAll()
    .orderBy('changed_at')
    .orderBy('language')
    .orderBy('id')
    .execute();
  return rows.map(({ changed_at: _when, stands_after: after, questions, ...edit }) =>
    handbookEdit.parse({ ...edit, after, questions: questionList.parse(JSON.parse(questions)) }),
  );
}

export async function saveEdit({ database, now, announce }: Context, edit: HandbookEdit): Promise<void> {
  const { id, language, after, questions, ...words } = edit;
  const kept = {
    ...words,
    questions: JSON.stringify(questions),
    stands_after: after,
    changed_at: now.toISOString(),
  };
  await database
    .insertInto('handbook_edits')
    .values({ id, language, ...kept })
    .onConflict((conflict) => conflict.columns(['language', 'id']).doUpdateSet(kept))
    .execute();
  announce('policy');
}
