import type { PostToCheck } from '../post-to-check.ts';
import type { LabelledPost } from './labelled-post.ts';

/** What the checks get to see of a labelled post: all but its labels. */
export function postOfExample(
  { id: _id, must: _must, may: _may, group: _group, lang: _lang, ...post }: LabelledPost,
  when: Pick<PostToCheck, 'now' | 'language'>,
): PostToCheck {
  const given = Object.fromEntries(Object.entries(post).filter(([, value]) => value !== undefined));
  return { ...(given as Pick<PostToCheck, 'text' | 'network'>), ...when };
}
