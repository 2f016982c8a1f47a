import { Copy } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../parts/button.tsx';
import { Field } from '../parts/field.tsx';
import { useText } from '../text/use-text.ts';
import { copyText } from './copy-text.ts';
import style from './share-sheet.module.css';

type Props = {
  readonly label: string;
  readonly copyLabel: string;
  readonly value: string;
  readonly rows: number;
};

/** A text to take along: by the button, or by selecting it where the clipboard is closed to us. */
export function CopyableText({ label, copyLabel, value, rows }: Props) {
  const { compose } = useText();
  const [isCopied, setIsCopied] = useState<boolean | null>(null);
  return (
    <div className={style.copyable}>
      <Field
        label={label}
        hint={isCopied === null ? undefined : isCopied ? compose.copied : compose.notCopied}
      >
        {(ids) => (
          <textarea
            {...ids}
            readOnly
            rows={rows}
            value={value}
            dir="auto"
            onFocus={({ target }) => target.select()}
          />
        )}
      </Field>
      <Button size="small" aria-label={copyLabel} onClick={() => void copyText(value).then(setIsCopied)}>
        <Copy size={14} aria-hidden />
        {compose.copy}
      </Button>
    </div>
  );
}
