import { ScanText } from 'lucide-react';
import { Button } from '../parts/button.tsx';
import { useText } from '../text/use-text.ts';
import style from './reading-state.module.css';
import type { PictureReading } from './use-picture-reading.ts';

/** That the picture is being read, with a way to stop it; or that it was not read, with a way to try again. */
export function ReadingState({ reading }: { readonly reading: PictureReading }) {
  const { compose } = useText();
  const { state, stop, readAgain } = reading;
  if (state === 'none' || state === 'read') return null;
  return (
    <div className={style.reading}>
      <p className={style.words} role="status">
        <ScanText size={16} aria-hidden />
        {compose.readingStates[state]}
      </p>
      {state === 'reading' ? (
        <>
          <Button size="small" look="quiet" onClick={stop}>
            {compose.stopReading}
          </Button>
          <div className={style.bar} role="progressbar" aria-label={compose.readingStates.reading} />
        </>
      ) : (
        <Button size="small" onClick={readAgain}>
          {compose.readPicture}
        </Button>
      )}
    </div>
  );
}
