import { ipcMain, type WebContents } from 'electron';
import { z } from 'zod';
import type { AnswerCall } from '#shared/contract/answer-call.ts';
import { refuse } from '#shared/contract/call-error.ts';
import { callChannel } from './ipc-channel.ts';
import type { Log } from './log.ts';
import { trustedSender } from './trusted-sender.ts';
import { withinSize } from './within-size.ts';

const callName = z.string().max(100);
const callKey = z.string().min(1).max(100);
const largestInput = 16 * 1024 * 1024;

export type WindowDoor = {
  readonly answer: AnswerCall;
  readonly isOurWindow: (contents: WebContents) => boolean;
  readonly log: Log;
};

/** Answers the window's calls. The one place where a message of a window is taken: no other file imports `ipcMain`. */
export function answerWindow({ answer, isOurWindow, log }: WindowDoor): void {
  ipcMain.handle(callChannel, async (event, name: unknown, input: unknown, key: unknown) => {
    const frame = event.senderFrame;
    const sender = {
      frameAddress: frame?.url ?? null,
      isTopFrame: frame !== null && frame.parent === null,
      isOurWindow: isOurWindow(event.sender),
    };
    if (!trustedSender(sender)) {
      log(`A message from ${sender.frameAddress ?? 'a frame that is gone'} was refused.`);
      return refuse('forbidden', 'caller.unknown', 'This is not Herald’s own window.');
    }
    const said = z.object({ name: callName, key: callKey }).safeParse({ name, key });
    if (!said.success || !withinSize(input, largestInput)) {
      return refuse('invalid', 'input.invalid', 'The request is not a call, or it is larger than 16 MB.');
    }
    return answer(said.data.name, input, said.data.key);
  });
}
