import type { Network } from './network.ts';

export const mastodon: Network = {
  id: 'mastodon',
  name: 'Mastodon',
  limit: { max: 500, unit: 'graphemes', counting: { by: 'graphemes-with-fixed-links', linkLength: 23 } },
  share: {
    kind: 'address',
    form: { base: 'https://{server}/share', parameters: [['text', 'text']] },
    maxBytes: 8000,
  },
  carriesText: true,
  pictures: {
    maxCount: 4,
    maxAlt: 1500,
    maxBytes: 16_000_000,
    maxSide: 3840,
    shapes: [
      { name: 'landscape', width: 1200, height: 627 },
      { name: 'square', width: 1080, height: 1080 },
      { name: 'portrait', width: 1080, height: 1350 },
    ],
  },
  fold: {},
  preview: { puts: 'text-first', avatar: 'circle', hasLinkCard: true, linksAreActive: true },
  facts: [
    {
      claim: 'A post has 500 characters unless the server says otherwise; a link with its scheme counts 23.',
      checkedOn: '2026-11',
      source: 'https://docs.joinmastodon.org/user/posting/',
      confidence: 'confirmed',
    },
    {
      claim: 'Characters are graphemes, and @user@server counts as @user.',
      checkedOn: '2026-11',
      source:
        'https://github.com/mastodon/mastodon/blob/main/app/javascript/mastodon/features/compose/util/counter.ts',
      confidence: 'confirmed',
    },
    {
      claim: 'Up to four pictures of 16 MB; a description has at most 1,500 characters.',
      checkedOn: '2026-11',
      source: 'https://docs.joinmastodon.org/user/posting/',
      confidence: 'general',
    },
    {
      claim: 'Each server opens its composer at /share with text.',
      checkedOn: '2026-11',
      source: 'https://github.com/mastodon/mastodon/blob/main/app/controllers/shares_controller.rb',
      confidence: 'general',
    },
  ],
};
