import { markedDifferences } from '#shared/reviews/marked-differences.ts';
import { wordDifferences } from '#shared/reviews/word-differences.ts';
import style from './reviews.module.css';

type Props = { readonly before: string; readonly after: string };

/** A text with what was left out and what was put in, struck through and underlined. */
export function Differences({ before, after }: Props) {
  let at = 0;
  return (
    <p className={style.text} dir="auto">
      {markedDifferences(before, wordDifferences(before, after)).map(({ kind, text }) => {
        const key = `${kind}-${at}`;
        at += text.length;
        if (kind === 'gone') return <del key={key}>{text}</del>;
        return kind === 'new' ? <ins key={key}>{text}</ins> : <span key={key}>{text}</span>;
      })}
    </p>
  );
}
