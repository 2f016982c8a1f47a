import type { Picture } from '#shared/contract/post.ts';
import type { PictureText } from '#shared/policy/picture-text.ts';
import { call } from '../call/call.ts';

/** What the device reads in pictures. One that it cannot read is left out: who approves it has seen it. */
export async function readPictures(pictures: readonly Picture[]): Promise<PictureText[]> {
  const answers = await Promise.all(pictures.map(({ id }) => call('reading.read', { pictureId: id })));
  return answers.flatMap((answer) => (answer.ok ? [answer.value] : []));
}
