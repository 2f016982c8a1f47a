import { accept, refuse } from '#shared/contract/call-error.ts';
import type { Handlers } from '#shared/contract/dispatch.ts';
import type { ParsedInput } from '#shared/contract.ts';
import type { Context } from '../context.ts';
import { newId } from '../record/new-id.ts';

export const packDraftHandlers = {
  'policy.draft': async (_input, { database }) => {
    const row = await database
      .selectFrom('pack_drafts')
      .innerJoin('members', 'members.id', 'pack_drafts.by_member')
      .select(['source', 'base', 'revision', 'changed_at as changedAt', 'members.name as by'])
      .executeTakeFirst();
    return accept(row ?? null);
  },

  'policy.saveDraft': (input, context) => saveDraft(context, input),

  'policy.discardDraft': async ({ before }, { database, announce }) => {
    const gone = await database
      .deleteFrom('pack_drafts')
      .where('revision', '=', before)
      .returning('id')
      .executeTakeFirst();
    if (gone === undefined) return moved();
    announce('pack-draft');
    return accept({});
  },
} satisfies Partial<Handlers<'programme', Context>>;

/** Of two who save after the same revision, one does. */
async function saveDraft(
  { database, memberId, now, announce }: Context,
  { before, ...written }: ParsedInput<'policy.saveDraft'>,
) {
  const row = { ...written, revision: newId(now), changed_at: now.toISOString(), by_member: memberId };
  const saved =
    before === null
      ? await database
          .insertInto('pack_drafts')
          .values({ id: 1, ...row })
          .onConflict((conflict) => conflict.doNothing())
          .returning('revision')
          .executeTakeFirst()
      : await database
          .updateTable('pack_drafts')
          .set(row)
          .where('revision', '=', before)
          .returning('revision')
          .executeTakeFirst();
  if (saved === undefined) return moved();
  announce('pack-draft');
  return accept(saved);
}

function moved() {
  return refuse('conflict', 'pack.draft-moved', 'Somebody else has changed this draft in the meantime.');
}
