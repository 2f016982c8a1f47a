import type { Answer } from '#shared/contract/call-error.ts';
import { refuse } from '#shared/contract/call-error.ts';
import type { Caption, Post } from '#shared/contract/post.ts';
import type { ParsedInput } from '#shared/contract.ts';
import { checkPost } from '#shared/policy/check-post.ts';
import type { CompiledPack } from '#shared/policy/compile-pack.ts';
import type { Finding } from '#shared/policy/finding.ts';
import type { PostToCheck } from '#shared/policy/post-to-check.ts';
import type { Context } from '../context.ts';
import { findPost } from './find-post.ts';
import { setStatus } from './set-status.ts';
import { stoppedPictures } from './stopped-pictures.ts';

/** Shows a proposed post to members, where the pack in force would let each of its captions pass on each of its networks, and its pictures. */
export async function approvePost(
  context: Context,
  { postId, language, readings }: ParsedInput<'post.approve'>,
): Promise<Answer<Post>> {
  const post = await findPost(context, postId);
  if (post === null) return refuse('missing', 'post.missing', 'This post is not there.');
  if (post.status !== 'proposed')
    return refuse('conflict', 'post.not-proposed', 'This post is not waiting for approval.');
  if (post.captions.length === 0)
    return refuse('invalid', 'post.no-captions', 'Add at least one caption first.');
  const pack = await context.packInForce();
  const start = latest(post.startsAt, context.now.toISOString());
  if (post.expiresAt !== null && post.expiresAt <= start) {
    return refuse('invalid', 'input.invalid', 'The post has ended, so no member would see it.', {
      values: { place: 'expiresAt' },
    });
  }
  const captions = post.captions
    .map((caption) => ({
      captionId: caption.id,
      findings: stoppingFindings(pack, post, caption, { now: start, language }),
    }))
    .filter(({ findings }) => findings.length > 0);
  if (captions.length > 0) {
    return refuse('invalid', 'post.captions-stopped', 'The policy pack would stop some of the captions.', {
      captions,
    });
  }
  const inPictures = await stoppedPictures(context, pack, post, { now: start, language, readings });
  if (inPictures.length > 0) {
    return refuse('invalid', 'post.pictures-stopped', 'The policy pack would stop what a picture shows.', {
      findings: [...inPictures],
    });
  }
  await context.database.updateTable('posts').set({ starts_at: start }).where('id', '=', postId).execute();
  return setStatus(context, postId, 'proposed', 'approved');
}

/** Without `approved`: text that is yet to be approved has to stand by itself, at the moment when it may first be shared. */
function stoppingFindings(
  pack: CompiledPack,
  post: Post,
  { text, networks }: Caption,
  moment: Pick<PostToCheck, 'now' | 'language'>,
): Finding[] {
  const link = post.link === null ? {} : { link: post.link };
  const found = networks.flatMap(
    (network) => checkPost(pack, { text, network, ...moment, ...link }).findings,
  );
  const stopping = found.filter(({ severity }) => severity !== 'advise');
  const keyOf = ({ rule, start, end, message }: Finding) => JSON.stringify([rule, start, end, message]);
  return [...new Map(stopping.map((finding) => [keyOf(finding), finding])).values()];
}

function latest(a: string, b: string): string {
  return a > b ? a : b;
}
