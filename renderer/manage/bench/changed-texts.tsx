import { useText } from '#renderer/text/use-text.ts';
import type { SomeTexts } from '#shared/policy/bench/kept-texts.ts';
import { ChangedText } from './changed-text.tsx';
import style from './pack-bench.module.css';

type Props = { readonly title: string; readonly texts: SomeTexts };

/** Texts that fare alike, folded away behind how many there are. */
export function ChangedTexts({ title, texts: { count, shown } }: Props) {
  const { packBench } = useText();
  return (
    <details className={style.texts}>
      <summary>{title}</summary>
      <ul className={style.list}>
        {shown.map((text, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a report does not change, and two texts may be alike.
          <ChangedText key={at} shown={text} />
        ))}
      </ul>
      {count > shown.length && <p className={style.facts}>{packBench.more(count - shown.length)}</p>}
    </details>
  );
}
