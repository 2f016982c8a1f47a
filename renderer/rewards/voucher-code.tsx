import { Copy } from 'lucide-react';
import { useState } from 'react';
import { call } from '../call/call.ts';
import { copyText } from '../compose/copy-text.ts';
import { Button } from '../parts/button.tsx';
import { refusalText } from '../text/refusal-text.ts';
import { useText } from '../text/use-text.ts';
import style from './rewards-screen.module.css';

/** Asks for the code when it is wanted, and forgets it with the screen: it is kept nowhere in the window. */
export function VoucherCode({ redemptionId }: { readonly redemptionId: string }) {
  const text = useText();
  const [code, setCode] = useState<string | null>(null);
  const [said, setSaid] = useState<string | null>(null);

  async function show(): Promise<void> {
    const answer = await call('redemption.code', { redemptionId });
    if (answer.ok) setCode(answer.value.code);
    setSaid(answer.ok ? null : refusalText(text, answer.error));
  }

  async function copy(words: string): Promise<void> {
    setSaid((await copyText(words)) ? text.compose.copied : text.compose.notCopied);
  }

  return (
    <div className={style.code}>
      {code === null ? (
        <Button size="small" onClick={() => void show()}>
          {text.rewards.showCode}
        </Button>
      ) : (
        <>
          <span className={style.muted}>{text.rewards.code}</span>
          <output>{code}</output>
          <Button size="small" aria-label={text.rewards.copyCode} onClick={() => void copy(code)}>
            <Copy size={14} aria-hidden />
            {text.compose.copy}
          </Button>
        </>
      )}
      <span role="status" className={style.muted}>
        {said}
      </span>
    </div>
  );
}
