import type { Post } from '#shared/contract/post.ts';
import { checkPost } from '#shared/policy/check-post.ts';
import type { CompiledPack } from '#shared/policy/compile-pack.ts';
import type { Finding } from '#shared/policy/finding.ts';
import type { PictureText } from '#shared/policy/picture-text.ts';
import type { PostToCheck } from '#shared/policy/post-to-check.ts';
import type { Context } from '../context.ts';

/**
 * What the pack would stop of the text in a post's pictures. The record reads no pictures: it takes the device's word for what stands in one,
 * and only for the very file that the post has (docs/decisions/0015).
 */
export async function stoppedPictures(
  { database }: Pick<Context, 'database'>,
  pack: CompiledPack,
  { pictures }: Pick<Post, 'pictures'>,
  {
    readings,
    ...moment
  }: Pick<PostToCheck, 'now' | 'language'> & { readonly readings: readonly PictureText[] },
): Promise<readonly Finding[]> {
  if (pictures.length === 0 || readings.length === 0) return [];
  const files = await database
    .selectFrom('pictures')
    .select(['id', 'sha256'])
    .where(
      'id',
      'in',
      pictures.map(({ id }) => id),
    )
    .execute();
  const images = files.flatMap(({ id, sha256 }) => {
    const text = readings.find((reading) => reading.sha256 === sha256);
    return text === undefined ? [] : [{ path: id, alt: '', text }];
  });
  const { findings } = checkPost(pack, { text: '', network: 'linkedin', ...moment, images });
  return findings.filter(({ rule, severity }) => rule === 'image-text' && severity === 'block');
}
