import '#renderer/call/zod-without-eval.ts';
import { type CompiledPack, compilePack } from '#shared/policy/compile-pack.ts';
import type { ChecksAnswer, ChecksQuestion } from './checks-messages.ts';
import { judgeDraft } from './judge-draft.ts';

/*
 * A thread of its own for the checks of what is being typed, so that keys and frames do not wait for them. It gets nothing but the pack and
 * the post, and answers to its window alone.
 */

let pack: CompiledPack | null = null;

addEventListener('message', ({ data }: MessageEvent<ChecksQuestion>) => {
  if ('pack' in data) {
    const compiled = compilePack(data.pack);
    pack = compiled.ok ? compiled.pack : null;
    return;
  }
  const answer: ChecksAnswer = { id: data.id, judged: pack === null ? null : judgeDraft(pack, data.post) };
  postMessage(answer);
});
