import { sql } from 'kysely';
import type { Context } from '../context.ts';
import type { Tables } from '../record/tables.ts';

type Step = Pick<Tables['suggestion_steps'], 'suggestion_id' | 'step' | 'note' | 'post_id'>;

/** Writes a step by the caller; false where somebody has decided already. One statement looks and writes. */
export async function addStep(
  { database, memberId, now }: Pick<Context, 'database' | 'memberId' | 'now'>,
  { suggestion_id, step, note, post_id }: Step,
): Promise<boolean> {
  // Two managers at once: the index over settled suggestions lets one of them in.
  const done = await sql`
    insert into suggestion_steps (suggestion_id, step, at, by_member, note, post_id)
    select id, ${step}, ${now.toISOString()}, ${memberId}, ${note}, ${post_id} from suggestions
    where id = ${suggestion_id} and not exists (
      select 1 from suggestion_steps where suggestion_id = ${suggestion_id} and step <> 'made')
    on conflict do nothing`.execute(database);
  return done.numAffectedRows === 1n;
}
