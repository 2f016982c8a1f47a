import { useState } from 'react';
import { call } from '../call/call.ts';
import { Button } from '../parts/button.tsx';
import { refusalText } from '../text/refusal-text.ts';
import { useText } from '../text/use-text.ts';
import style from './redemption-queue.module.css';

/** Where to send a reward: asked for when it is about to be sent, and kept nowhere in the window. */
export function WhereToSend({ redemptionId }: { readonly redemptionId: string }) {
  const text = useText();
  const [lines, setLines] = useState<readonly string[] | null>(null);

  async function show(): Promise<void> {
    const answer = await call('redemption.details', { redemptionId });
    setLines(answer.ok ? answer.value.lines : [refusalText(text, answer.error)]);
  }

  if (lines === null) {
    return (
      <Button size="small" onClick={() => void show()}>
        {text.manageRewards.showDetails}
      </Button>
    );
  }
  return <address className={style.label}>{lines.join('\n')}</address>;
}
