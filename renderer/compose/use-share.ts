import { useState } from 'react';
import type { CallError } from '#shared/contract/call-error.ts';
import type { PictureText } from '#shared/policy/picture-text.ts';
import { useCommand } from '../call/use-command.ts';
import { bringOut, type OpenedShare } from './bring-out.ts';
import type { OpenDraft } from './open-draft.ts';

type Where = Readonly<{
  reading: PictureText | null;
  country: string | null;
  server: string | null;
  language: string;
}>;

/** Shares a draft: recorded first, then what the network needs is opened, copied and saved. Nothing is lost on a refusal. */
export function useShare() {
  const open = useCommand('share.open');
  const [isPreparing, setIsPreparing] = useState(false);
  const [opened, setOpened] = useState<OpenedShare | null>(null);
  const [refusal, setRefusal] = useState<{ readonly draft: OpenDraft; readonly error: CallError } | null>(
    null,
  );

  async function share(draft: OpenDraft, where: Where): Promise<void> {
    setRefusal(null);
    setIsPreparing(true);
    try {
      const answer = await open.run({ ...draft, ...where });
      if (answer.ok) setOpened(await bringOut(answer.value, draft));
      else setRefusal({ draft, error: answer.error });
    } finally {
      setIsPreparing(false);
    }
  }

  return {
    share,
    isSharing: open.isRunning || isPreparing,
    opened,
    refusal,
    close: () => setOpened(null),
  };
}
