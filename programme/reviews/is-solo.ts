import type { Context } from '../context.ts';

/** Whether one person is the whole programme: author and reviewer at once. The record's guards ask the same. */
export async function isSolo({ database }: Pick<Context, 'database'>): Promise<boolean> {
  const others = await database.selectFrom('members').select('id').limit(2).execute();
  return others.length < 2;
}
