import type { NetworkId } from './network-id.ts';

/** Where a network says how to keep somebody away and how to report them. The wording of each way stands with the window's texts. */
export type ReportingFacts = {
  /** The network's own page; null where there is no one network. */
  readonly source: string | null;
  /** Month in which it was looked up. */
  readonly asOf: string;
  /** True where that page was read; false for general knowledge, to be checked there. */
  readonly isConfirmed: boolean;
};

const asOf = '2026-11';

export const reporting: Readonly<Record<NetworkId, ReportingFacts>> = {
  linkedin: { source: 'https://www.linkedin.com/help/linkedin/answer/37822', asOf, isConfirmed: true },
  x: {
    source: 'https://help.x.com/en/safety-and-security/report-abusive-behavior',
    asOf,
    isConfirmed: true,
  },
  facebook: { source: 'https://www.facebook.com/help/1380418588640631', asOf, isConfirmed: false },
  instagram: { source: 'https://about.instagram.com/community/anti-bullying', asOf, isConfirmed: true },
  threads: { source: 'https://help.instagram.com/', asOf, isConfirmed: false },
  bluesky: { source: 'https://bsky.social/about/support', asOf, isConfirmed: false },
  mastodon: { source: 'https://docs.joinmastodon.org/user/moderating/', asOf, isConfirmed: false },
  reddit: { source: 'https://support.reddithelp.com/', asOf, isConfirmed: false },
  discord: {
    source: 'https://discord.com/safety/360044103651-reporting-abusive-behavior-to-discord',
    asOf,
    isConfirmed: true,
  },
  whatsapp: { source: 'https://faq.whatsapp.com/1142481766359885', asOf, isConfirmed: true },
  telegram: { source: 'https://telegram.org/faq', asOf, isConfirmed: false },
  email: { source: null, asOf, isConfirmed: false },
};
