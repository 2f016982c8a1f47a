import type { Network } from './network.ts';

export const x: Network = {
  id: 'x',
  name: 'X',
  limit: {
    max: 280,
    unit: 'weighted-characters',
    counting: {
      by: 'weight',
      scale: 100,
      defaultWeight: 200,
      ranges: [
        { start: 0, end: 0x10ff, weight: 100 },
        { start: 0x2000, end: 0x200d, weight: 100 },
        { start: 0x2010, end: 0x201f, weight: 100 },
        { start: 0x2032, end: 0x2037, weight: 100 },
      ],
      linkLength: 23,
      countsEmojiAsOne: true,
    },
  },
  share: {
    kind: 'address',
    form: {
      base: 'https://x.com/intent/tweet',
      parameters: [
        ['text', 'text'],
        ['url', 'link'],
      ],
    },
    maxBytes: 8000,
  },
  carriesText: true,
  pictures: {
    maxCount: 4,
    maxAlt: 1000,
    maxBytes: 5_000_000,
    maxSide: 4096,
    shapes: [
      { name: 'landscape', width: 1600, height: 900 },
      { name: 'square', width: 1080, height: 1080 },
    ],
  },
  fold: {},
  preview: { puts: 'text-first', avatar: 'circle', hasLinkCard: true, linksAreActive: true },
  facts: [
    {
      claim:
        'A post weighs at most 280: after NFC 2 a character, 1 in U+0000–10FF, 2000–200D, 2010–201F and 2032–2037; 23 a link; 2 an emoji sequence (twitter-text configuration 3).',
      checkedOn: '2026-11',
      source: 'https://github.com/twitter/twitter-text/blob/master/config/v3.json',
      confidence: 'confirmed',
    },
    {
      claim: 'Every link counts 23, however long it is.',
      checkedOn: '2026-11',
      source: 'https://docs.x.com/fundamentals/counting-characters',
      confidence: 'confirmed',
    },
    {
      claim: 'intent/tweet takes text and url.',
      checkedOn: '2026-11',
      source: 'https://docs.x.com/x-for-websites/tweet-button/guides/web-intent',
      confidence: 'confirmed',
    },
    {
      claim:
        'Up to four pictures of 5 MB, each described in up to 1,000 characters; the timeline shows 16:9.',
      checkedOn: '2026-11',
      source: 'https://help.x.com/en/using-x/add-image-descriptions',
      confidence: 'general',
    },
    {
      claim: 'Substantially similar posts from many accounts are forbidden.',
      checkedOn: '2026-11',
      source: 'https://help.x.com/en/rules-and-policies/authenticity',
      confidence: 'general',
    },
  ],
};
