import type { AwayAction } from '#shared/handbook/difficult-people.ts';
import type { NetworkId } from '#shared/networks/network-id.ts';

/** The menus of each network, by the names they have there; what they rest on stands in `shared/networks/reporting.ts`. */
export const networkWays: Readonly<Record<NetworkId, Readonly<Record<AwayAction, string>>>> = {
  linkedin: {
    mute: 'On one of their posts: ⋯ › Unfollow. They are not told.',
    block: 'On their profile: More › Report / Block › Block.',
    report: 'On the post or comment: ⋯ › Report, then the reason. In messages: ⋯ › Report this conversation.',
  },
  x: {
    mute: 'On one of their posts: ⋯ › Mute.',
    block: 'On one of their posts or their profile: ⋯ › Block. What you post publicly they can still see.',
    report:
      'On the post: ⋯ › Report post, then for whom you report it and why. Several posts fit in one report.',
  },
  facebook: {
    mute: 'On one of their posts: ⋯ › Snooze for 30 days, or Unfollow.',
    block: 'On their profile: ⋯ › Block.',
    report: 'On the post or comment: ⋯ › Report, then the reason.',
  },
  instagram: {
    mute: 'On their profile: ⋯ › Restrict. Only they see their comments then.',
    block: 'On their profile: ⋯ › Block, with new accounts that they may open.',
    report:
      'On the post or profile: ⋯ at the top right › Report. A comment: swipe left. A message: hold it, then Report. They are not told who it was.',
  },
  threads: {
    mute: 'On their profile: ⋯ › Mute, or Restrict.',
    block: 'On their profile: ⋯ › Block.',
    report: 'On the post: ⋯ › Report, then the reason.',
  },
  bluesky: {
    mute: 'On their profile: ⋯ (More options) › Mute account.',
    block:
      'On their profile: ⋯ (More options) › Block account. They can then neither reply to you nor mention you.',
    report: 'On their profile: ⋯ (More options) › Report account, then the reason.',
  },
  mastodon: {
    mute: 'On their profile: ⋯ › Mute, with or without their notifications. They cannot find out.',
    block:
      'On their profile: ⋯ › Block. They no longer follow you, and cannot follow you again. A whole server can be hidden from the same menu.',
    report:
      'On the post or the profile: ⋯ › Report, with a note and the posts in question. It goes to the people who run your server, and to theirs if you say so.',
  },
  reddit: {
    mute: 'Leave the thread: ⋯ › Turn off reply notifications.',
    block: 'On their profile: ⋯ › Block account.',
    report:
      'Under the post or comment: Report, or ⋯ › Report. The community’s moderators see it first, and not from whom it comes.',
  },
  discord: {
    mute: 'Right-click their name › Ignore.',
    block: 'Right-click their name › Block.',
    report:
      'Right-click the message (on a phone hold it) › Report message. On a server, tell its moderators as well.',
  },
  whatsapp: {
    mute: 'Open the chat › ⋮ › Mute notifications.',
    block: 'Open the chat › their name › Block contact › Block. They no longer see when you are online.',
    report:
      'Open the chat › their name › Report contact. Their last five messages to you go along, and they are not told.',
  },
  telegram: {
    mute: 'Open the chat › ⋮ › Mute notifications.',
    block: 'Open the chat › their name › ⋮ › Block user.',
    report: 'Right-click the message › Report, or the chat › ⋮ › Report, then the reason.',
  },
  email: {
    mute: 'A rule of your mail program that puts their mails into a folder of their own.',
    block: 'Block the sender, or mark the mail as junk.',
    report: 'Forward it to IT security as an attachment, and click on nothing in it.',
  },
};
