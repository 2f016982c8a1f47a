import type { CallError, RefusalReason } from '#shared/contract/call-error.ts';

type Sentence = (values: NonNullable<CallError['values']>) => string;

/** One sentence for people for each reason that a call can be refused for. */
export const refusals: Readonly<Record<RefusalReason, Sentence>> = {
  'input.invalid': ({ place }) => (place ? `Please check “${place}”.` : 'Please check what you entered.'),
  'call.unknown': () => 'This version of Herald does not know how to do that. Restart it.',
  'call.failed': () => 'Something went wrong inside Herald. Nothing was changed.',
  'call.unanswered': () => 'Herald’s process does not answer. Start Herald again; what was saved is safe.',
  'caller.unknown': () => 'Herald does not know who you are. Start it again.',
  'caller.role': () => 'Your role does not allow this.',
  'key.reused': () => 'This was already asked for with other details. Reload and try again.',
  'post.missing': () => 'This post is no longer there.',
  'post.not-shareable': () => 'This post cannot be shared at the moment: it has ended, or has not begun.',
  'post.not-proposed': () => 'Somebody has already decided about this post.',
  'post.no-captions': () => 'Add at least one caption before you approve the post.',
  'post.locked-not-in-text': () => 'A locked claim has to stand in its caption to the letter.',
  'post.captions-stopped': () => 'The policy pack would stop a caption of this post. Mend it first.',
  'caption.missing': () => 'This caption is no longer part of the post.',
  'false-alarm.missing': () => 'This note is no longer there.',
  'picture.missing': () => 'This picture is no longer there.',
  'picture.unreadable': () => 'This file is not a picture that Herald can read.',
  'picture.unread': () => 'The text in this picture could not be read.',
  'picture.reading-stopped': () => 'Reading the picture was stopped.',
  'share.missing': () => 'This share is no longer there.',
  'share.stopped': () => 'The checks found something that has to be mended before this can be shared.',
  'share.wrong-network': ({ network }) => `This address does not belong to ${network ?? 'that network'}.`,
  'share.wrong-person': ({ own }) =>
    `This looks like somebody else’s post; yours come from ${own ?? 'your own account'}.`,
  'share.not-a-post': () => 'This address does not lead to a single post.',
  'share.address-taken': () => 'This address already belongs to another share.',
  'reward.missing': () => 'This reward is no longer offered.',
  'reward.sold-out': () => 'This reward has just run out.',
  'reward.price-changed': () => 'The price has changed. Look again before you redeem.',
  'points.not-enough': () => 'You do not have enough points for this yet.',
  'redemption.missing': () => 'This redemption is no longer there.',
  'redemption.settled': () => 'This redemption is already settled.',
  'record.full-disk': () => 'The disk is full, so nothing was changed. Free some space and try again.',
  'record.read-only': () => 'Herald may not write to its folder, so nothing was changed.',
  'record.busy': () => 'Herald is busy in another window or process. Try again in a moment.',
  'record.unreachable': () =>
    'The programme’s database cannot be reached just now. Try again in a moment: nothing happens twice.',
  'address.not-allowed': () => 'Herald opens only web and mail addresses.',
  'pack.too-large': ({ megabytes = 5 }) => `A policy pack has ${megabytes} MB at most.`,
  'pack.broken': ({ place = '', reason = '', more = 0 }) =>
    `${place} ${reason} ${Number(more) > 0 ? `And ${more} more places.` : ''} The pack is not right.`.trim(),
  'pack.not-newer': ({ version = '', before = '' }) =>
    `Version ${before} is in force, and this is version ${version}. Give it a higher one.`,
  'pack.bad-signature': () => 'The pack was changed after it was signed. It is not taken.',
  'pack.unsigned': () => 'Only signed packs are taken here, and this one is not signed.',
  'pack.unknown-key': () => 'The pack is signed with a key that is not trusted here.',
  'pack.no-key': () => 'This is no public key. It is 44 characters of base64.',
  'handbook.missing': () => 'This version of the handbook is not there.',
  'handbook.not-newest': () => 'The handbook has a newer version. Look at that one first.',
  'handbook.nothing-changed': () => 'There is nothing different to publish.',
  'handbook.section-broken': ({ section = '' }) =>
    `“${section}” is not ready yet. Open it: what is missing stands beside the text.`,
  'handbook.section-needed': ({ section = '' }) =>
    `Findings lead to “${section}”, so it has to stay. You can change its text and title.`,
  'handbook.no-questions': () => 'A training needs a question in at least one section that changed.',
  'handbook.no-training': () => 'There is a newer training. Open what changed once more.',
  'handbook.read-first': () =>
    'The handbook has changed. Please read what is new, it takes a minute or two, and then share.',
  'terms.none': () => 'There is no term in this table.',
  'feed.empty': () => 'There is nothing in it.',
  'feed.not-a-feed': () => 'This is neither a feed (RSS, Atom, JSON Feed) nor a table (CSV).',
  'feed.no-columns': () => 'This table has no column for a title or a text. Name one “title” or “text”.',
  'feed.broken': ({ place }) => (place ? `The file is damaged near line ${place}.` : 'The file is damaged.'),
  'feed.too-large': () => 'This is larger than Herald reads.',
  'feed.entities': () => 'The file defines its own XML entities, which Herald does not read for safety.',
  'feed.address-not-allowed': () => 'Herald fetches only public web addresses.',
  'feed.unreachable': () => 'This address does not answer.',
};
