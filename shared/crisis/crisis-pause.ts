import type { Crisis } from '../contract/crisis.ts';
import type { CompiledPack } from '../policy/compile-pack.ts';
import type { PostToCheck } from '../policy/post-to-check.ts';
import { readPost } from '../policy/reading/read-post.ts';

export type Pausing = Pick<Crisis, 'id' | 'title' | 'scope' | 'topicIds' | 'isDrill'>;

/** The crisis for which a draft waits, and by what it touches it; null where it may go on. */
export type CrisisPause = { readonly crisis: Pausing; readonly by: 'everything' | 'topic' | 'words' };

/**
 * Whether a draft has to wait. It looks past what an approval allows: a text that was approved before the crisis began
 * touches it all the same. `pack` is the one in force with the crises in it: see `withCrises`.
 */
export function crisisPause(
  pack: CompiledPack,
  crises: readonly Pausing[],
  topicId: string | null,
  post: PostToCheck,
): CrisisPause | null {
  const real = crises.filter(({ isDrill }) => !isDrill);
  const [first] = real;
  if (first === undefined) return null;
  const whole = real.find(({ scope }) => scope === 'everything');
  if (whole) return { crisis: whole, by: 'everything' };
  const byTopic = real.find(({ topicIds }) => topicId !== null && topicIds.includes(topicId));
  if (byTopic) return { crisis: byTopic, by: 'topic' };
  const rule = pack.rules.find((compiled) => compiled.rule.id === 'crisis-topics');
  const touches = rule !== undefined && rule.check(readPost(post)).length > 0;
  return touches ? { crisis: first, by: 'words' } : null;
}
