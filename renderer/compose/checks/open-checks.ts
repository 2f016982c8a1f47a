import type { PostToCheck } from '#shared/policy/post-to-check.ts';
import type { PackFile } from '#shared/policy/source/as-pack-file.ts';
import type { ChecksAnswer, ChecksQuestion } from './checks-messages.ts';
import type { Judged } from './judge-draft.ts';

/** Judges drafts beside the window's own thread. */
export type Checks = {
  readonly setPack: (pack: PackFile) => void;
  /** Null where the thread could not judge it, or not within a second: the window judges by itself then. */
  readonly judge: (post: PostToCheck) => Promise<Judged | null>;
  readonly close: () => void;
};

/** Milliseconds after which the window does not wait any longer. */
const longest = 1000;

/** The part of a Worker that is needed here. */
export type Thread = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'>;

export function openChecks(thread: Thread): Checks {
  const waiting = new Map<number, (judged: Judged | null) => void>();
  const answer = (id: number, judged: Judged | null) => {
    waiting.get(id)?.(judged);
    waiting.delete(id);
  };
  let asked = 0;
  let isBroken = false;
  const send = (question: ChecksQuestion) => thread.postMessage(question);
  const giveUp = () => {
    isBroken = true;
    for (const id of waiting.keys()) answer(id, null);
  };
  thread.onmessage = ({ data: { id, judged } }: MessageEvent<ChecksAnswer>) => answer(id, judged);
  thread.onerror = ({ message }) => {
    console.error(`The checks go on in the window's own thread: ${message}`);
    giveUp();
  };
  return {
    setPack: (pack) => send({ pack }),
    judge: (post) => {
      if (isBroken) return Promise.resolve(null);
      asked += 1;
      const id = asked;
      return new Promise((resolve) => {
        waiting.set(id, resolve);
        send({ id, post });
        setTimeout(() => answer(id, null), longest);
      });
    },
    close: () => {
      giveUp();
      thread.terminate();
    },
  };
}
