import { useEffect, useRef } from 'react';
import type { PictureText } from '#shared/policy/picture-text.ts';
import { call } from '../call/call.ts';
import { useAnswer } from '../call/use-answer.ts';

/** How far the device is with reading the text in a picture. */
export type PictureReading = {
  readonly state: 'none' | 'reading' | 'read' | 'stopped' | 'failed';
  readonly text: PictureText | null;
  readonly stop: () => void;
  readonly readAgain: () => void;
};

/** Has a picture's text read by the device, for as long as the picture is asked for. */
export function usePictureReading(pictureId: string | null): PictureReading {
  const { data, error, isFetching, refetch } = useAnswer(
    'reading.read',
    { pictureId: pictureId ?? '' },
    { enabled: pictureId !== null },
  );
  const wanted = useRef<string | null>(null);
  useEffect(() => {
    wanted.current = pictureId;
    return () => {
      wanted.current = null;
      // In development React takes each effect back once and runs it again: then the picture is still wanted.
      queueMicrotask(() => {
        if (pictureId !== null && wanted.current !== pictureId) void stopReading(pictureId);
      });
    };
  }, [pictureId]);

  return {
    state: stateOf(pictureId, data, isFetching, error?.error.reason),
    text: data ?? null,
    stop: () => pictureId !== null && void stopReading(pictureId),
    readAgain: () => void refetch(),
  };
}

function stopReading(pictureId: string): Promise<unknown> {
  return call('reading.stop', { pictureId });
}

function stateOf(
  pictureId: string | null,
  text: PictureText | undefined,
  isFetching: boolean,
  refusal: string | undefined,
): PictureReading['state'] {
  if (pictureId === null) return 'none';
  if (text !== undefined) return 'read';
  if (isFetching || refusal === undefined) return 'reading';
  return refusal === 'picture.reading-stopped' ? 'stopped' : 'failed';
}
