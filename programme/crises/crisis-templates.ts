import { type Answer, accept, refuse } from '#shared/contract/call-error.ts';
import { type CrisisTemplate, crisisPlan } from '#shared/contract/crisis.ts';
import type { ParsedInput } from '#shared/contract.ts';
import type { Context } from '../context.ts';
import { newId } from '../record/new-id.ts';
import { packTemplates } from './pack-templates.ts';

/** Plans that are ready: managers' own by their titles, then those of the pack in force. */
export async function crisisTemplates({ database }: Pick<Context, 'database'>): Promise<CrisisTemplate[]> {
  const rows = await database.selectFrom('crisis_templates').selectAll().orderBy('id').execute();
  const own = rows.map(({ id, plan, revision }) => ({ id, revision, ...crisisPlan.parse(JSON.parse(plan)) }));
  own.sort((a, b) => (a.title < b.title ? -1 : 1));
  return [...own, ...(await packTemplates(database))];
}

/** Of two who save after the same revision, one does. */
export async function saveTemplate(
  { database, now, announce }: Context,
  { id, before, plan }: ParsedInput<'crisis.saveTemplate'>,
): Promise<Answer<{ id: string }>> {
  const row = { plan: JSON.stringify(plan), revision: newId(now), changed_at: now.toISOString() };
  const saved =
    id === null
      ? await database
          .insertInto('crisis_templates')
          .values({ id: newId(now), ...row })
          .returning('id')
          .executeTakeFirst()
      : await database
          .updateTable('crisis_templates')
          .set(row)
          .where('id', '=', id)
          .where('revision', '=', before)
          .returning('id')
          .executeTakeFirst();
  if (saved === undefined) return moved();
  announce('crises');
  return accept(saved);
}

export async function removeTemplate(
  { database, announce }: Context,
  { id, before }: ParsedInput<'crisis.removeTemplate'>,
): Promise<Answer<Record<string, never>>> {
  const gone = await database
    .deleteFrom('crisis_templates')
    .where('id', '=', id)
    .where('revision', '=', before)
    .returning('id')
    .executeTakeFirst();
  if (gone === undefined) return moved();
  announce('crises');
  return accept({});
}

function moved() {
  return refuse('conflict', 'crisis.template-moved', 'Somebody else has changed this plan in the meantime.');
}
