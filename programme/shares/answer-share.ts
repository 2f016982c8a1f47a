import { type Answer, refuse } from '#shared/contract/call-error.ts';
import type { Share } from '#shared/contract/share.ts';
import type { Context } from '../context.ts';
import { awardShare } from '../points/award-share.ts';
import { findShare, foundShare } from './share-rows.ts';

/** The member says that a share is out, or that Herald shall not ask again. Evidence only goes up. */
export async function answerShare(context: Context, shareId: string, isOut: boolean): Promise<Answer<Share>> {
  const share = await findShare(context, shareId);
  if (share === null) return refuse('missing', 'share.missing', 'This share is not there.');
  const { database, now } = context;
  if (!isOut) {
    await database
      .updateTable('shares')
      .set({ is_dropped: 1 })
      .where('id', '=', shareId)
      .where('evidence', '=', 'opened')
      .execute();
    context.announce('shares');
    return foundShare(context, shareId);
  }
  const done = await database
    .updateTable('shares')
    .set({ evidence: 'declared', declared_at: now.toISOString(), is_dropped: 0 })
    .where('id', '=', shareId)
    .where('evidence', '=', 'opened')
    .executeTakeFirst();
  if (done.numUpdatedRows === 1n) {
    await awardShare(context, share, ['declared']);
    context.announce('shares');
    context.announce('posts');
  }
  return foundShare(context, shareId);
}
