import { checkPost } from '#shared/policy/check-post.ts';
import type { CompiledPack } from '#shared/policy/compile-pack.ts';
import type { CheckedPost, PostToCheck } from '#shared/policy/post-to-check.ts';

/** What a pack says of a draft. `ownWords` is null where it does not ask for own words. */
export type Judged = CheckedPost & {
  readonly ownWords: ReturnType<CompiledPack['ownWords']['measure']> | null;
};

export function judgeDraft(pack: CompiledPack, post: PostToCheck): Judged {
  const ownWords = pack.ownWords.limit === null ? null : pack.ownWords.measure(post);
  return { ...checkPost(pack, post), ownWords };
}
