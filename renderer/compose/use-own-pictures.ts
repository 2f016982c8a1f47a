import { useState } from 'react';
import { hashOfOwnPicture } from '#shared/contract/own-picture-id.ts';
import type { Picture } from '#shared/contract/post.ts';
import type { PictureBox } from '#shared/policy/picture-text.ts';
import { useAnswer } from '../call/use-answer.ts';
import { useCommand } from '../call/use-command.ts';
import { announce } from '../parts/announce.tsx';
import { fileAsBase64 } from '../parts/file-as-base64.ts';
import { largestFile } from '../parts/largest-file.ts';
import { refusalText } from '../text/refusal-text.ts';
import { useText } from '../text/use-text.ts';
import type { OpenDraft } from './open-draft.ts';

type Chosen = Pick<OpenDraft, 'pictureId' | 'altText'>;

/** The member's own pictures for a post: those chosen since it was opened, and the one that the draft has. */
export function useOwnPictures({ pictureId, altText }: Chosen, onChange: (change: Chosen) => void) {
  const text = useText();
  const [added, setAdded] = useState<readonly Picture[]>([]);
  const [problem, setProblem] = useState<string | null>(null);
  const addition = useCommand('ownPicture.add');
  const blurring = useCommand('ownPicture.blur');
  const isOwn = pictureId !== null && hashOfOwnPicture(pictureId) !== null;
  const isNew = added.some(({ id }) => id === pictureId);
  const { data: ofDraft } = useAnswer(
    'ownPicture.get',
    { pictureId: pictureId ?? '' },
    { enabled: isOwn && !isNew },
  );
  const pictures = isOwn && !isNew && ofDraft ? [ofDraft, ...added] : added;

  function choose(picture: Picture, alt: string): void {
    setAdded([...pictures.filter(({ id }) => id !== picture.id), picture]);
    onChange({ pictureId: picture.id, altText: alt });
  }

  return {
    pictures,
    problem,
    isAdding: addition.isRunning,
    isBlurring: blurring.isRunning,
    async add(file: File): Promise<void> {
      setProblem(file.size > largestFile ? text.manage.tooLarge : null);
      if (file.size > largestFile) return;
      const answer = await addition.run({ base64: await fileAsBase64(file) });
      if (!answer.ok) return setProblem(refusalText(text, answer.error));
      const { picture, removed } = answer.value;
      choose(picture, '');
      if (removed.place || removed.device) announce(text.compose.pictureCleaned(removed));
    },
    /** The blurred picture takes the place of the one before, which stays among those to choose from. */
    async blur(regions: readonly PictureBox[]): Promise<void> {
      if (pictureId === null || blurring.isRunning) return;
      setProblem(null);
      const answer = await blurring.run({ pictureId, regions: [...regions] });
      if (!answer.ok) return setProblem(refusalText(text, answer.error));
      choose(answer.value, altText);
      announce(text.compose.pictureBlurred);
    },
  };
}
