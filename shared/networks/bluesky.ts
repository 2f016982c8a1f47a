import type { Network } from './network.ts';

export const bluesky: Network = {
  id: 'bluesky',
  name: 'Bluesky',
  limit: {
    max: 300,
    unit: 'graphemes',
    counting: { by: 'graphemes-of-shortened-links', maxBytes: 3000 },
  },
  share: {
    kind: 'address',
    form: { base: 'https://bsky.app/intent/compose', parameters: [['text', 'text']] },
    maxBytes: 8000,
  },
  carriesText: true,
  pictures: {
    maxCount: 4,
    maxAlt: 2000,
    maxBytes: 1_000_000,
    maxSide: 2000,
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
      claim: 'A post has at most 300 graphemes and 3,000 bytes of UTF-8.',
      checkedOn: '2026-11',
      source: 'https://github.com/bluesky-social/atproto/blob/main/lexicons/app/bsky/feed/post.json',
      confidence: 'confirmed',
    },
    {
      claim:
        'The composer counts links with their scheme as it shortens them: host and 13 characters of the rest.',
      checkedOn: '2026-11',
      source: 'https://github.com/bluesky-social/social-app/blob/main/src/lib/strings/rich-text-manip.ts',
      confidence: 'confirmed',
    },
    {
      claim: 'Up to four pictures of 1 MB each; the app scales them to 2000 pixels.',
      checkedOn: '2026-11',
      source: 'https://docs.bsky.app/docs/advanced-guides/posts',
      confidence: 'general',
    },
    {
      claim: 'intent/compose takes text.',
      checkedOn: '2026-11',
      source: 'https://docs.bsky.app/docs/advanced-guides/intent-links',
      confidence: 'confirmed',
    },
  ],
};
