import type { OwnWords } from '#shared/policy/own-words-gauge.ts';
import { useText } from '../text/use-text.ts';
import style from './own-words-meter.module.css';

type Band = 'own' | 'mixed' | 'near';

type Props = { readonly measured: OwnWords; readonly limit: number };

/** How much of the draft is the author's own: a bar and a word, with a question that helps on. No number and no mark, and nothing where there is nothing to compare with. */
export function OwnWordsMeter({ measured, limit }: Props) {
  const { compose } = useText();
  const near = Math.max(measured.caption ?? 0, measured.colleagues ?? 0);
  if (measured.caption === null && measured.colleagues === null) return null;
  const band = bandOf(near, limit);
  const words = compose.ownWords[band];
  return (
    <span className={style.meter} data-band={band} title={compose.ownWordsPrompt[band]}>
      <meter
        className={style.bar}
        aria-label={compose.ownWordsLabel}
        aria-valuetext={words}
        min={0}
        max={1}
        value={1 - near}
      />
      <span aria-hidden>{words}</span>
    </span>
  );
}

function bandOf(near: number, limit: number): Band {
  if (near >= limit) return 'near';
  return near >= limit * 0.6 ? 'mixed' : 'own';
}
