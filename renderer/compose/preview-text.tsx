import { useText } from '../text/use-text.ts';
import style from './network-preview.module.css';
import { previewPieces } from './preview-pieces.ts';
import { splitAtFold } from './split-at-fold.ts';

type Props = {
  readonly text: string;
  readonly language: string;
  readonly foldsAt: number | null;
  readonly networkName: string;
  readonly linksAreActive: boolean;
};

/** The text as the network shows it, cut at its fold; what folds away stands below the fold line. */
export function PreviewText({ text, language, foldsAt, networkName, linksAreActive }: Props) {
  const { compose } = useText();
  const fold = splitAtFold(text, foldsAt);
  const coloured = (part: string) =>
    previewPieces(part).map(({ kind, text: piece, start }) =>
      kind === 'plain' || (kind === 'link' && !linksAreActive) ? (
        piece
      ) : (
        <span key={start} className={style.marked}>
          {piece}
        </span>
      ),
    );
  if (!fold) {
    return (
      <p className={style.text} lang={language} dir="auto">
        {coloured(text)}
      </p>
    );
  }
  return (
    <>
      <p className={style.text} lang={language} dir="auto">
        {coloured(fold.shown)}
        <span className={style.more}>{compose.more}</span>
      </p>
      <p className={style.fold}>{compose.fold(networkName)}</p>
      <p className={`${style.text} ${style.hidden}`} lang={language} dir="auto">
        {coloured(fold.hidden.trimStart())}
      </p>
    </>
  );
}
