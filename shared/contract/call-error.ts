import { z } from 'zod';
import { finding } from '../policy/finding.ts';
import { captionFault } from './post.ts';

const errorCodes = [
  'invalid',
  'unauthenticated',
  'forbidden',
  'missing',
  'conflict',
  'offline',
  'unavailable',
] as const;

/** Every reason a call can be refused for. The window has a sentence for each in every language. */
const refusalReasons = [
  'input.invalid',
  'call.unknown',
  'call.failed',
  'call.unanswered',
  'caller.unknown',
  'caller.role',
  'key.reused',
  'post.missing',
  'post.not-shareable',
  'post.not-proposed',
  'post.no-captions',
  'post.locked-not-in-text',
  'post.captions-stopped',
  'post.pictures-stopped',
  'caption.missing',
  'picture.missing',
  'false-alarm.missing',
  'picture.unreadable',
  'picture.unread',
  'picture.reading-stopped',
  'share.missing',
  'share.stopped',
  'share.wrong-network',
  'share.wrong-person',
  'share.not-a-post',
  'share.address-taken',
  'reminder.no-hours',
  'crisis.missing',
  'crisis.ended',
  'crisis.paused',
  'crisis.template-moved',
  'review.missing',
  'review.settled',
  'review.own',
  'review.blocked',
  'review.nothing-said',
  'review.changed',
  'review.expired',
  'review.rules-changed',
  'review.declined',
  'reward.missing',
  'reward.sold-out',
  'reward.price-changed',
  'points.not-enough',
  'reward.not-open',
  'reward.limit',
  'reward.budget',
  'reward.changed',
  'reward.no-codes',
  'budget.missing',
  'budget.too-small',
  'correction.missing',
  'correction.made',
  'redemption.missing',
  'redemption.settled',
  'redemption.own',
  'redemption.not-approved',
  'redemption.no-code',
  'delivery.missing',
  'delivery.not-needed',
  'vault.locked',
  'finance.cost-changed',
  'rules.not-next',
  'rules.day-past',
  'rules.campaign-missing',
  'season.alias-taken',
  'group.name-taken',
  'group.missing',
  'record.full-disk',
  'record.read-only',
  'record.busy',
  'record.unreachable',
  'address.not-allowed',
  'pack.too-large',
  'pack.broken',
  'pack.not-newer',
  'pack.bad-signature',
  'pack.unsigned',
  'pack.unknown-key',
  'pack.no-key',
  'pack.missing',
  'pack.draft-moved',
  'handbook.missing',
  'handbook.not-newest',
  'handbook.nothing-changed',
  'handbook.section-broken',
  'handbook.section-needed',
  'handbook.no-questions',
  'handbook.no-training',
  'handbook.read-first',
  'terms.none',
  'feed.empty',
  'feed.not-a-feed',
  'feed.no-columns',
  'feed.broken',
  'feed.too-large',
  'feed.entities',
  'feed.address-not-allowed',
  'feed.unreachable',
] as const;
export type RefusalReason = (typeof refusalReasons)[number];

/** Why a call was refused. `message` is one English sentence for people and logs; the window words `reason` itself. */
export const callError = z.object({
  code: z.enum(errorCodes),
  reason: z.enum(refusalReasons),
  message: z.string(),
  values: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
  findings: z.array(finding).optional(),
  captions: z.array(captionFault).optional(),
});
export type CallError = z.infer<typeof callError>;

export type Answer<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: CallError };

export function accept<Value>(value: Value): Answer<Value> {
  return { ok: true, value };
}

export function refuse(
  code: CallError['code'],
  reason: RefusalReason,
  message: string,
  more: Pick<CallError, 'values' | 'findings' | 'captions'> = {},
): { readonly ok: false; readonly error: CallError } {
  return { ok: false, error: { code, reason, message, ...more } };
}
