import { accept, refuse } from '#shared/contract/call-error.ts';
import type { Handlers } from '#shared/contract/dispatch.ts';
import type { Context } from '../context.ts';
import { offerFor } from '../points/offer-for.ts';
import { standingOf } from '../points/standing.ts';
import { findPost } from '../posts/find-post.ts';
import { answerShare } from './answer-share.ts';
import { colleaguesTexts } from './colleagues-texts.ts';
import { linkShare } from './link-share.ts';
import { openShare } from './open-share.ts';
import { sharesOf } from './share-rows.ts';

type Calls = 'share.prints' | 'share.offer' | 'share.open' | 'share.answer' | 'share.link' | 'share.list';

export const shareHandlers = {
  'share.offer': async ({ postId, network }, context) => {
    const post = await findPost(context, postId);
    if (post === null || post.status !== 'approved') {
      return refuse('missing', 'post.missing', 'This post is not there, or not any more.');
    }
    return accept(offerFor(await standingOf(context), post, network));
  },
  'share.prints': async ({ postId }, context) => {
    const { ownWords } = await context.packInForce();
    const texts = await colleaguesTexts(context, postId);
    return accept(texts.map((text) => [...ownWords.printOf(text)]));
  },
  'share.open': (opening, context) => openShare(context, opening),
  'share.answer': ({ shareId, isOut }, context) => answerShare(context, shareId, isOut),
  'share.link': ({ shareId, address }, context) => linkShare(context, shareId, address),
  'share.list': async (_input, context) => accept(await sharesOf(context)),
} satisfies Pick<Handlers<'programme', Context>, Calls>;
