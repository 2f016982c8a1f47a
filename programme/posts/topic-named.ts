import type { Context } from '../context.ts';
import { newId } from '../record/new-id.ts';

/** The id of the topic with this name, whatever its case; made where there is none yet. */
export async function topicNamed({ database, now }: Context, name: string): Promise<string | null> {
  const written = name.trim().normalize('NFC');
  if (written === '') return null;
  const key = written.toLowerCase();
  await database
    .insertInto('topics')
    .values({ id: newId(now), name: written, name_key: key })
    .onConflict((conflict) => conflict.column('name_key').doNothing())
    .execute();
  const { id } = await database
    .selectFrom('topics')
    .select('id')
    .where('name_key', '=', key)
    .executeTakeFirstOrThrow();
  return id;
}
