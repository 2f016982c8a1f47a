import type { AwayAction } from '../handbook/difficult-people.ts';
import type { NetworkId } from './network-id.ts';

/** What a way to keep somebody away rests on. How the way is worded stands with the window's texts. */
export type WayFacts = {
  /** The network's own page or its program's own source; null where there is no one network. */
  readonly source: string | null;
  /** Month in which it was looked up. */
  readonly asOf: string;
  /** True where that page was read and says so; false for general knowledge: the source is then where to check it. */
  readonly isConfirmed: boolean;
};

const asOf = '2026-11';
const read = (source: string): WayFacts => ({ source, asOf, isConfirmed: true });
const unread = (source: string | null): WayFacts => ({ source, asOf, isConfirmed: false });

const instagramOnBullying = 'https://about.instagram.com/community/anti-bullying';
const blueskyMenu =
  'https://github.com/bluesky-social/social-app/blob/main/src/view/com/profile/ProfileMenu.tsx';
const telegramMenus =
  'https://github.com/telegramdesktop/tdesktop/blob/dev/Telegram/SourceFiles/window/window_peer_menu.cpp';
const mastodonOnModerating = 'https://docs.joinmastodon.org/user/moderating/';
const whatsappOnBlocking = 'https://faq.whatsapp.com/1142481766359885';

export const reporting: Readonly<Record<NetworkId, Readonly<Record<AwayAction, WayFacts>>>> = {
  linkedin: {
    mute: unread('https://www.linkedin.com/help/linkedin'),
    block: unread('https://www.linkedin.com/help/linkedin/answer/47081'),
    report: read('https://www.linkedin.com/help/linkedin/answer/37822'),
  },
  x: {
    mute: unread('https://help.x.com/en/using-x/x-mute'),
    block: unread('https://help.x.com/en/using-x/blocking-and-unblocking-accounts'),
    report: read('https://help.x.com/en/safety-and-security/report-abusive-behavior'),
  },
  facebook: {
    mute: unread('https://www.facebook.com/help'),
    block: unread('https://www.facebook.com/help'),
    report: unread('https://www.facebook.com/help/1380418588640631'),
  },
  instagram: {
    mute: read(instagramOnBullying),
    block: read(instagramOnBullying),
    report: read('https://about.instagram.com/blog/tips-and-tricks/safer-internet-day'),
  },
  threads: {
    mute: unread('https://help.instagram.com/'),
    block: unread('https://help.instagram.com/'),
    report: unread('https://help.instagram.com/'),
  },
  bluesky: { mute: read(blueskyMenu), block: read(blueskyMenu), report: read(blueskyMenu) },
  mastodon: {
    mute: read(mastodonOnModerating),
    block: read(mastodonOnModerating),
    report: read(mastodonOnModerating),
  },
  reddit: {
    mute: unread('https://support.reddithelp.com/'),
    block: unread('https://support.reddithelp.com/'),
    report: read('https://reddit.zendesk.com/hc/en-us/articles/205192745-What-does-the-report-button-do-'),
  },
  discord: {
    mute: unread('https://support.discord.com/'),
    block: unread('https://support.discord.com/'),
    report: read('https://discord.com/safety/360044103651-reporting-abusive-behavior-to-discord'),
  },
  whatsapp: {
    mute: unread('https://faq.whatsapp.com/'),
    block: read(whatsappOnBlocking),
    report: read(whatsappOnBlocking),
  },
  telegram: { mute: read(telegramMenus), block: read(telegramMenus), report: read(telegramMenus) },
  email: { mute: unread(null), block: unread(null), report: unread(null) },
};
