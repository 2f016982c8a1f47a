import type { PictureLook } from '#shared/policy/picture-look.ts';
import { useAnswer } from '../call/use-answer.ts';

/** What the device sees of a picture: null where it cannot be opened, undefined where there is none or no answer yet. */
export function usePictureLook(pictureId: string | null): PictureLook | null | undefined {
  const { data, error } = useAnswer(
    'prepared.look',
    { pictureId: pictureId ?? '' },
    { enabled: pictureId !== null },
  );
  const reason = error?.error.reason;
  return reason === 'picture.unreadable' || reason === 'picture.missing' ? null : data;
}
