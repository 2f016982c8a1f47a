import { accept } from '#shared/contract/call-error.ts';
import type { Handlers } from '#shared/contract/dispatch.ts';
import type { Context } from '../context.ts';
import { approvePost } from './approve-post.ts';
import { proposePosts } from './propose-posts.ts';
import { savePost } from './save-post.ts';
import { setStatus } from './set-status.ts';

type Calls = 'post.propose' | 'post.save' | 'post.approve' | 'post.decline' | 'post.withdraw';

export const postWriteHandlers = {
  'post.propose': async ({ source, items }, context) => {
    const counts = await proposePosts(context, source, items);
    if (counts.added > 0) context.announce('posts');
    return accept(counts);
  },
  'post.save': (edit, context) => savePost(context, edit),
  'post.approve': (input, context) => approvePost(context, input),
  'post.decline': ({ postId }, context) => setStatus(context, postId, 'proposed', 'declined'),
  'post.withdraw': ({ postId }, context) => setStatus(context, postId, 'approved', 'withdrawn'),
} satisfies Pick<Handlers<'programme', Context>, Calls>;
