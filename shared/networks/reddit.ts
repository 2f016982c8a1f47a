import type { Network } from './network.ts';

export const reddit: Network = {
  id: 'reddit',
  name: 'Reddit',
  limit: { max: 40_000, unit: 'characters', counting: { by: 'utf-16' } },
  titleMax: 300,
  share: {
    kind: 'address',
    form: {
      base: 'https://www.reddit.com/submit',
      parameters: [
        ['url', 'link'],
        ['title', 'title'],
      ],
    },
    /** A post without a link. */
    fallback: {
      base: 'https://www.reddit.com/submit?selftext=true',
      parameters: [
        ['title', 'title'],
        ['text', 'text'],
      ],
    },
    maxBytes: 8000,
  },
  carriesText: false,
  pictures: {
    maxCount: 20,
    maxAlt: null,
    maxBytes: 20_000_000,
    maxSide: 4096,
    shapes: [
      { name: 'square', width: 1080, height: 1080 },
      { name: 'landscape', width: 1200, height: 627 },
      { name: 'portrait', width: 1080, height: 1350 },
    ],
  },
  fold: {},
  preview: { puts: 'text-first', avatar: 'circle', hasLinkCard: true, linksAreActive: true },
  facts: [
    {
      claim: 'A title has at most 300 characters, a body 40,000.',
      checkedOn: '2026-11',
      source: 'https://www.postfuze.com/docs/platforms/reddit',
      confidence: 'general',
    },
    {
      claim: 'submit takes url and title.',
      checkedOn: '2026-11',
      source: 'https://github.com/reddit-archive/reddit/wiki/API:-submit',
      confidence: 'general',
    },
  ],
};
