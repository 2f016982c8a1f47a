import type { Answer } from '#shared/contract/call-error.ts';
import type { Crisis } from '#shared/contract/crisis.ts';
import type { Draft, Settings } from '#shared/contract/device.ts';
import type { Post } from '#shared/contract/post.ts';
import type { ReminderOutlook } from '#shared/contract/reminder.ts';
import { crisisPause } from '#shared/crisis/crisis-pause.ts';
import { checkPost } from '#shared/policy/check-post.ts';
import type { CompiledPack } from '#shared/policy/compile-pack.ts';
import type { PostToCheck } from '#shared/policy/post-to-check.ts';
import { ruleIds } from '#shared/policy/rule-ids.ts';

export type RulesNow = { readonly pack: CompiledPack; readonly crises: readonly Crisis[] };

type Parts = {
  readonly draft: Draft | undefined;
  readonly post: Answer<Post>;
  readonly rules: RulesNow;
  readonly settings: Pick<Settings, 'country'>;
  readonly now: Date;
};

/** What would be said now of the draft that a reminder is for. On the device, so that the draft stays there. */
export function judgeReminder({ draft, post, rules, settings, now }: Parts): ReminderOutlook {
  if (draft === undefined || !post.ok || !isOpen(post.value, now)) return { kind: 'closed' };
  const { pack, crises } = rules;
  const caption = post.value.captions.find(({ id }) => id === draft.captionId);
  const asked: PostToCheck = {
    text: draft.text,
    network: draft.network,
    now: now.toISOString(),
    language: 'en',
    ...(caption && { approved: caption.text, locked: caption.locked }),
    ...(settings.country !== null && { country: settings.country }),
    ...(post.value.link !== null && { link: post.value.link }),
  };
  const pause = crisisPause(pack, crises, post.value.topicId, asked);
  if (pause !== null) return { kind: 'waits', title: pause.crisis.title };
  const stopping = checkPost(pack, asked).findings.find(({ severity }) => severity !== 'advise');
  const rule = ruleIds.find((id) => id === stopping?.rule);
  return rule === undefined ? { kind: 'ready' } : { kind: 'stopped', rule };
}

function isOpen({ status, startsAt, expiresAt }: Post, now: Date): boolean {
  const at = now.toISOString();
  return status === 'approved' && startsAt <= at && (expiresAt === null || expiresAt > at);
}
