import { Copy } from 'lucide-react';
import { copyText } from '#renderer/compose/copy-text.ts';
import { announce } from '#renderer/parts/announce.tsx';
import { Button } from '#renderer/parts/button.tsx';
import { useText } from '#renderer/text/use-text.ts';
import style from './guides.module.css';

type Props = { readonly label: string; readonly words: string };

/** A sentence to take along and make one's own. */
export function CopyableWording({ label, words }: Props) {
  const { difficult } = useText();
  return (
    <figure className={style.wording}>
      <figcaption>{label}</figcaption>
      <p>{words}</p>
      <Button
        size="small"
        aria-label={difficult.copyOf(label)}
        onClick={async () => announce((await copyText(words)) ? difficult.copied : difficult.notCopied)}
      >
        <Copy size={14} aria-hidden />
        {difficult.copy}
      </Button>
    </figure>
  );
}
