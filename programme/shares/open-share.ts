import { type Answer, refuse } from '#shared/contract/call-error.ts';
import type { Post } from '#shared/contract/post.ts';
import type { Share } from '#shared/contract/share.ts';
import type { ParsedInput } from '#shared/contract.ts';
import type { Finding } from '#shared/policy/finding.ts';
import type { Context } from '../context.ts';
import { openDemands } from '../handbook/open-demands.ts';
import { newId } from '../record/new-id.ts';
import { reviewersWord } from '../reviews/reviewers-word.ts';
import { checkDraft } from './check-draft.ts';
import { measureCraft } from './measure-craft.ts';
import { foundShare } from './share-rows.ts';
import { sharedText } from './shared-text.ts';

type Opening = ParsedInput<'share.open'>;

/**
 * Records that a member opened a network's share page with this text, after the check that the window made too.
 * The same post on the same network is one share: opening it again changes its text, never its evidence.
 */
export async function openShare(context: Context, opening: Opening): Promise<Answer<Share>> {
  if ((await openDemands(context)).holdsSharing) {
    return refuse(
      'conflict',
      'handbook.read-first',
      'Sharing waits until you have read what changed in the handbook.',
    );
  }
  const judged = await checkDraft(context, opening);
  if (!judged.ok) return judged;
  const { post, caption, pack, asked, checked } = judged.value;
  const stopped = () => {
    const message = 'The policy checks stop this text.';
    return refuse('invalid', 'share.stopped', message, { findings: [...checked.findings] });
  };
  if (checked.verdict === 'block') return stopped();
  const word = await reviewersWord(context, opening, judged.value);
  if (word.kind === 'declined')
    return refuse('conflict', 'review.declined', 'A reviewer has declined exactly this.');
  if (checked.verdict === 'review' && word.kind !== 'approved') {
    return word.kind === 'none' ? stopped() : refuseOld(word.kind, checked.findings);
  }
  const shareId = await writeShare(context, opening, post, pack.version);
  const openingId = newId(context.now);
  await context.database
    .insertInto('share_openings')
    .values({
      id: openingId,
      share_id: shareId,
      at: context.now.toISOString(),
      caption_id: caption.id,
      approved: caption.text,
      text: opening.text,
      picture_id: opening.pictureId,
      alt_text: opening.altText,
      country: opening.country,
      // What a reviewer has settled is advice from then on; `review_uses` says by which review.
      verdict: checked.verdict === 'clear' ? 'clear' : 'advise',
      pack_version: pack.version,
      ...measureCraft(pack, asked),
    })
    .execute();
  if (word.kind === 'approved') {
    await context.database
      .insertInto('review_uses')
      .values({ opening_id: openingId, review_id: word.reviewId })
      .execute();
  }
  context.announce('shares');
  return foundShare(context, shareId);
}

/** There was an approval, and it does not let this out. */
function refuseOld(why: 'changed' | 'expired' | 'rules-changed', findings: readonly Finding[]) {
  const sentences = {
    changed: 'The draft was changed after a reviewer approved it.',
    expired: 'The approval of this draft has run out.',
    'rules-changed': 'The rules have changed since a reviewer approved this.',
  };
  return refuse('conflict', `review.${why}`, sentences[why], { findings: [...findings] });
}

async function writeShare(
  { database, memberId, now }: Context,
  opening: Opening,
  post: Post,
  packVersion: number,
): Promise<string> {
  const written = { ...sharedText(opening, post), pack_version: packVersion };
  const { id } = await database
    .insertInto('shares')
    .values({
      ...written,
      id: newId(now),
      member_id: memberId,
      post_id: post.id,
      network: opening.network,
      evidence: 'opened',
      is_dropped: 0,
      address: null,
      opened_at: now.toISOString(),
      declared_at: null,
      linked_at: null,
    })
    .onConflict((conflict) =>
      conflict.columns(['member_id', 'post_id', 'network']).doUpdateSet(({ eb, ref }) => ({
        ...written,
        is_dropped: 0,
        opened_at: eb
          .case()
          .when(ref('shares.evidence'), '=', 'opened')
          .then(ref('excluded.opened_at'))
          .else(ref('shares.opened_at'))
          .end(),
      })),
    )
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}
